"""The mailbox job: step 1 of the walk. Raw bytes are kept and in the ledger before the server is told anything."""

import logging
import os
import socket
import threading
from contextlib import closing

from intake import mailbox
from pipeline import settings as config
from pipeline.settings import Settings, SettingsError
from store import ledger, pulse

log = logging.getLogger("ordersift.poller")


def source_of(settings: Settings) -> mailbox.Source:
    """The mailbox that the settings name; raises SettingsError where its password is missing."""
    box = settings.mailbox
    if box.kind == "folder":
        return mailbox.FolderSource(settings.inbox)
    password = config.secret("ORDERSIFT_IMAP_PASSWORD", box.password_file, settings.home)
    return mailbox.ImapSource(box.host, box.port, box.user, password=password, folder=box.folder, tls=box.tls, done_folder=box.done_folder)


def poll_once(source: mailbox.Source) -> int:
    """Fetch what is new; returns how many mails were. One odd mail does not stop the others."""
    new = 0
    for mail in source.fetch_new(ledger.known):
        try:
            _, fresh = ledger.receive(mail.raw, key=mail.key, name=mail.name, received=mail.received, problem=mail.problem)
            new += fresh
            source.confirm(mail.key)
            ledger.confirm(mail.key)
        except Exception:
            log.exception("The mail %s could not be taken in; it stays in the mailbox and is tried again.", mail.key)
    return new


def run(settings: Settings, stopping: threading.Event) -> None:
    """Poll until told to stop. One owner per mailbox; a failing mailbox is tried again each round and shows in the signs of life."""
    owner = f"{socket.gethostname()}-{os.getpid()}"
    every = settings.mailbox.poll_seconds
    name = "mailbox"
    while not stopping.is_set():
        try:
            if pulse.lease(name, owner, seconds=every * 4 + 60):
                with closing(source_of(settings)) as source:
                    new = poll_once(source)
                pulse.beat("poller", {"new": new})
        except Exception as error:
            expected = isinstance(error, (OSError, SettingsError))  # its sentence says all: a trace each round would bury it
            log.error("Polling failed; it goes on in %s s: %s", every, error, exc_info=not expected)
            pulse.beat("poller failed", {"error": str(error) if expected else f"{type(error).__name__}: {error}"})
        stopping.wait(every)
    pulse.release(name, owner)
