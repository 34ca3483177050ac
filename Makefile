# make demo: set up and run the main job on the shipped company.   make test: set up and run all tests.
export OMP_NUM_THREADS = 1
export OPENBLAS_NUM_THREADS = 1
export OMP_THREAD_LIMIT = 1
ORDERSIFT_REQUIRE_ALL ?= $(if $(CI),1,)
export ORDERSIFT_REQUIRE_ALL

.PHONY: demo test check bench lock
demo:
	@.ci/setup demo
	@.venv/bin/ordersift demo $(DEMO)

test:
	@.ci/setup test
	@.venv/bin/python -m pytest --numprocesses=2 $(TESTS)

check:
	@.ci/setup test
	@.venv/bin/ruff check . && .venv/bin/ruff format --check . && .venv/bin/pyright && .venv/bin/lint-imports
	@.venv/bin/python -m pytest --numprocesses=2 $(TESTS)

bench:
	@.ci/setup test
	@.venv/bin/python -m benchmarks.reading --speed
	@.venv/bin/python -m benchmarks.judgement
	@.venv/bin/python -m benchmarks.posting speed

lock:
	@.venv/bin/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 --extra dev pyproject.toml -o requirements.lock
