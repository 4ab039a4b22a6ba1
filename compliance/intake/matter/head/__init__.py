"""What stands above the business: whose meeting it was, when and where."""
