"""The verbs of the command line, by what they work on: files, the workspace, running processes, what is learned."""
