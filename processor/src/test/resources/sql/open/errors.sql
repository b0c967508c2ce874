select status collate "nope" from sales
=! undefined_object collate

select $1
=! undefined_parameter $1

select $1 + 1
=! undefined_parameter $1

select id from sales where id = $1
=! undefined_parameter $1

select id from sales for update of nope
=! undefined_table nope

select id from sales order by id using <<<
=! undefined_function <<<

select id from sales order by tags using ~
=! undefined_function ~
