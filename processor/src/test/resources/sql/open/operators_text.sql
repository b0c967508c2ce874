select by = '\xzz' from texts
=! invalid_parameter_value '\xzz'

select t collate "nope" from texts
=! undefined_object collate

select t = any ('a') from texts
=! invalid_text_representation 'a'
