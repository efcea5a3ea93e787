"""Put a class on a real JupyterHub, update the course under it, and let it try to misbehave."""
