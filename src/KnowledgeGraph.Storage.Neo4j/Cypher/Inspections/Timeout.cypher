SHOW SETTINGS 'db.transaction.timeout' YIELD value
RETURN value
