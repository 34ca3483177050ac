"""Figures for reading mail texts: `python -m tests.intake.mailtext.measure [set] [--faults]`, a set being
heldout, practice, voices or second to eighteenth.

`practice` and `voices` hold texts that the reader was built with. `heldout` is by another hand: its German, French and Spanish mails were
looked at while the reader was improved, its English, Dutch and Italian ones were only counted. `second` to `fifth` are by four more hands,
`sixth` and `seventh` by one more for both, `eighth` and `ninth` by another for both, `tenth` by one who wrote mails as frequent as in life,
`eleventh` by one who wrote half of them so and half as people of many trades and tempers, `twelfth` by one more who wrote an ordinary
week at the order desk, `thirteenth` by another who wrote a month of it, `fourteenth` by another who wrote weeks of other trades,
`fifteenth` by one more hand, in the eight languages the others hardly have, `sixteenth` by another in fourteen languages, `seventeenth` by
one more in ten of the east and south, `eighteenth` by one more in the six main languages; all without sight of the reader. All have been looked at after they were counted but `tenth`,
`twelfth` to `fourteenth`, `seventeenth`, `eighteenth` (one mail opened) and the English, German, French, Italian, Spanish and Dutch mails of `sixteenth`, which were only
counted (read their faults and they are no measure of unseen mails any more).
"""

import sys
from pathlib import Path
from time import perf_counter

from tests.intake.mailtext.scoring import cases, reading_of, score

if __name__ == "__main__":
    folder = Path(__file__).parent / next((a for a in sys.argv[1:] if not a.startswith("-")), "heldout")
    found = cases(folder)
    start = perf_counter()
    reading_of(found[0])
    first = perf_counter() - start
    start = perf_counter()
    for language in sorted({case["language"] for case in found}):
        print(language, score([case for case in found if case["language"] == language]))
    total = score(found)
    print("all", total)
    print(f"first mail {first:.2f} s, then {(perf_counter() - start) / len(found) / 2 * 1000:.1f} ms a mail")
    sure = [right for p, right in total.sure if p >= 0.95]
    print(f"lines with confidence 0.95 or more: {len(sure)} of {len(total.sure)}, of these right {sum(sure)}")
    if "--faults" in sys.argv:
        print("\n".join(total.faults))
