"""Limits of the judge's own work."""

# Beyond the submission's own time: what comparing, the tests' own work and killing may take.
GRACE_SECONDS = 300
