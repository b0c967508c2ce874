select jsonb_populate_record(null::sales, jb) from documents
=> jsonb_populate_record sales

select (jsonb_populate_record(null::sales, jb)).total from documents
=> total numeric(12,2)
