"""What the engine tells: findings, the grounds that explain them, and the evidence that they rest on."""
