"""Stands where a library of that name would be looked for."""

raise SystemExit(0)
