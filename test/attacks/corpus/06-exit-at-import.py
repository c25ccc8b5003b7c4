"""Ends the process with a good exit status before anything is asked of it."""

import os

os._exit(0)
