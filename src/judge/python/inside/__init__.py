"""What runs inside the sandbox. Only this package is mounted there; it holds no test and no secret."""
