"""The peer of read_csv: pip install pandas."""

import sys

import pandas

print(len(pandas.read_csv(sys.argv[1], parse_dates=["day"])))
