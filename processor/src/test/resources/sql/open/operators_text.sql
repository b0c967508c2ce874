select t collate "nope" from texts
=! undefined_object collate
