"""What people start: settings, store, services, command line."""
