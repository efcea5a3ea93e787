"""What must hold in chapter 00, and what its prose quotes."""
