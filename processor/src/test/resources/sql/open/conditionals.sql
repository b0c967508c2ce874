select case null when 1 then 2 end from numbers
=! undefined_function when

select nullif(i2, 1.5) from numbers
=> nullif numeric

select case when 'x' then 1 end from numbers
=! invalid_text_representation 'x'

select case when b then 1 else 'x' end from numbers
=! invalid_text_representation 'x'

select case when b then 'x' else 1 end from numbers
=! invalid_text_representation 'x'

select case i4 when 'x' then 1 end from numbers
=! invalid_text_representation 'x'

select case i4 when true then 1 end from numbers
=! undefined_function when

select case i4 when current_date then 1 end from numbers
=! undefined_function when

select case b when 1 then 1 end from numbers
=! undefined_function when

select case i4 when 1 then 'a' else 2 end from numbers
=! invalid_text_representation 'a'

select coalesce(i4, 'x') from numbers
=! invalid_text_representation 'x'

select nullif(i4, 'x') from numbers
=! invalid_text_representation 'x'

select greatest(i4, 'x') from numbers
=! invalid_text_representation 'x'

select 'x' is true from numbers
=! invalid_text_representation 'x'

select not 'x' from numbers
=! invalid_text_representation 'x'

select b and 'x' from numbers
=! invalid_text_representation 'x'

select (i4, i8) = (1, 'x') from numbers
=! invalid_text_representation 'x'

(select) + 1
=! syntax_error +

select id from numbers where 'x'
=! invalid_text_representation 'x'

select id from numbers where id = 'x'
=! invalid_text_representation 'x'

select id from numbers group by id having 'x'
=! invalid_text_representation 'x'
