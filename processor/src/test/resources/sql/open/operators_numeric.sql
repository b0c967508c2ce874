select i4 + 'abc' from numbers
=! invalid_text_representation 'abc'

select 'abc' * i4 from numbers
=! invalid_text_representation 'abc'

select i2 = '1.5' from numbers
=! invalid_text_representation '1.5'

select b = 'maybe' from numbers
=! invalid_text_representation 'maybe'

select i4 < 'x' from numbers
=! invalid_text_representation 'x'

select i4 in ('a', 'b') from numbers
=! invalid_text_representation 'a'

select n102 in ('x') from numbers
=! invalid_text_representation 'x'
