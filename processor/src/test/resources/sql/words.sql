select order_id as final, user_id as number, order_date as settings from stg_orders
=> final bigint, number bigint, settings date

select final.order_id from stg_orders final
=> order_id bigint

select output.order_id from stg_orders as output
=> order_id bigint

select sample.order_id from stg_orders sample join stg_payments use using (order_id)
=> order_id bigint

select minus.order_id from stg_orders minus
=> order_id bigint

select sel.order_id from stg_orders sel
=> order_id bigint

select order_id uuid from stg_orders
=> uuid bigint

select order_id number, user_id settings, order_date output from stg_orders
=> number bigint, settings bigint, output date

select value, key from (select 1 as value, 2 as key) type
=> value integer, key integer

select type.value from (select 1 as value) type
=> value integer

select name, date, time, timestamp from (select 1 as name, 2 as date, 3 as time, 4 as timestamp) x
=> name integer, date integer, time integer, timestamp integer

select x.date, x.time, x.timestamp, x.interval from (select 1 as date, 2 as time, 3 as timestamp, 4 as interval) x
=> date integer, time integer, timestamp integer, interval integer

select year, month, day, hour, minute, second from (select 1 as year, 2 as month, 3 as day, 4 as hour, 5 as minute, 6 as second) x
=> year integer, month integer, day integer, hour integer, minute integer, second integer

select level, rank, role, row, rows, range from (select 1 as level, 2 as rank, 3 as role, 4 as row, 5 as rows, 6 as range) x
=> level integer, rank integer, role integer, row integer, rows integer, range integer

select first, last, next, prior, position from (select 1 as first, 2 as last, 3 as next, 4 as prior, 5 as position) x
=> first integer, last integer, next integer, prior integer, position integer

select text, int, char, bit, numeric from (select 1 as text, 2 as int, 3 as char, 4 as bit, 5 as numeric) x
=> text integer, int integer, char integer, bit integer, numeric integer

select status, state, comment, description, label from (select 1 as status, 2 as state, 3 as comment, 4 as description, 5 as label) x
=> status integer, state integer, comment integer, description integer, label integer

select action, add, admin, after, alter, always from (select 1 as action, 2 as add, 3 as admin, 4 as after, 5 as alter, 6 as always) x
=> action integer, add integer, admin integer, after integer, alter integer, always integer

select begin, by, cache, call, cascade from (select 1 as begin, 2 as by, 3 as cache, 4 as call, 5 as cascade) x
=> begin integer, by integer, cache integer, call integer, cascade integer

select cluster, columns, commit, connection, content from (select 1 as cluster, 2 as columns, 3 as commit, 4 as connection, 5 as content) x
=> cluster integer, columns integer, commit integer, connection integer, content integer

select cost, csv, cube, current, cursor, cycle from (select 1 as cost, 2 as csv, 3 as cube, 4 as current, 5 as cursor, 6 as cycle) x
=> cost integer, csv integer, cube integer, current integer, cursor integer, cycle integer

select data, database, delete, disable, document, domain, drop from (select 1 as data, 2 as database, 3 as delete, 4 as disable, 5 as document, 6 as domain, 7 as drop) x
=> data integer, database integer, delete integer, disable integer, document integer, domain integer, drop integer

select each, enable, encoding, enum, event, exclude, execute, explain, expression from (select 1 as each, 2 as enable, 3 as encoding, 4 as enum, 5 as event, 6 as exclude, 7 as execute, 8 as explain, 9 as expression) x
=> each integer, enable integer, encoding integer, enum integer, event integer, exclude integer, execute integer, explain integer, expression integer

select filter, force, format, function, functions, generated, global, groups, handler, header, hold, identity from (select 1 as filter, 2 as force, 3 as format, 4 as function, 5 as functions, 6 as generated, 7 as global, 8 as groups, 9 as handler, 10 as header, 11 as hold, 12 as identity) x
=> filter integer, force integer, format integer, function integer, functions integer, generated integer, global integer, groups integer, handler integer, header integer, hold integer, identity integer

select if, ignore, import, include, increment, index, input, insert, instead, isolation from (select 1 as if, 2 as ignore, 3 as import, 4 as include, 5 as increment, 6 as index, 7 as input, 8 as insert, 9 as instead, 10 as isolation) x
=> if integer, ignore integer, import integer, include integer, increment integer, index integer, input integer, insert integer, instead integer, isolation integer

select json, jsonb, json_table, keep, keys, kind, lag, language, large, lateral_x, leakproof, lead, listen, load, local, location, lock, locked, logged from (select 1 as json, 2 as jsonb, 3 as json_table, 4 as keep, 5 as keys, 6 as kind, 7 as lag, 8 as language, 9 as large, 10 as lateral_x, 11 as leakproof, 12 as lead, 13 as listen, 14 as load, 15 as local, 16 as location, 17 as lock, 18 as locked, 19 as logged) x
=> json integer, jsonb integer, json_table integer, keep integer, keys integer, kind integer, lag integer, language integer, large integer, lateral_x integer, leakproof integer, lead integer, listen integer, load integer, local integer, location integer, lock integer, locked integer, logged integer

select mapping, match, matched, materialized, max, maxvalue, merge, method, min, mode, move, names, nested, new, no, none, nothing, notify, nowait, nulls from (select 1 as mapping, 2 as match, 3 as matched, 4 as materialized, 5 as max, 6 as maxvalue, 7 as merge, 8 as method, 9 as min, 10 as mode, 11 as move, 12 as names, 13 as nested, 14 as new, 15 as no, 16 as none, 17 as nothing, 18 as notify, 19 as nowait, 20 as nulls) x
=> mapping integer, match integer, matched integer, materialized integer, max integer, maxvalue integer, merge integer, method integer, min integer, mode integer, move integer, names integer, nested integer, new integer, no integer, none integer, nothing integer, notify integer, nowait integer, nulls integer

select object, of, off, oids, old, open, operator, option, options, ordinality, others, out_, over, overriding, owned, owner, parallel, parameter, parser, partial, partition, passing, password, path, plan, plans, policy, preceding, prepare, preserve, privileges, procedural, procedure, program, publication from (select 1 as object, 2 as of, 3 as off, 4 as oids, 5 as old, 6 as open, 7 as operator, 8 as option, 9 as options, 10 as ordinality, 11 as others, 12 as out_, 13 as over, 14 as overriding, 15 as owned, 16 as owner, 17 as parallel, 18 as parameter, 19 as parser, 20 as partial, 21 as partition, 22 as passing, 23 as password, 24 as path, 25 as plan, 26 as plans, 27 as policy, 28 as preceding, 29 as prepare, 30 as preserve, 31 as privileges, 32 as procedural, 33 as procedure, 34 as program, 35 as publication) x
=> object integer, of integer, off integer, oids integer, old integer, open integer, operator integer, option integer, options integer, ordinality integer, others integer, out_ integer, over integer, overriding integer, owned integer, owner integer, parallel integer, parameter integer, parser integer, partial integer, partition integer, passing integer, password integer, path integer, plan integer, plans integer, policy integer, preceding integer, prepare integer, preserve integer, privileges integer, procedural integer, procedure integer, program integer, publication integer

select quarter, query, quote, read, reason, recheck, recursive, ref, refresh, region, reindex, relative, release, rename, repeat, replace, replica, reset, restart, result, revoke, rollback, rollup, routine, rule from (select 1 as quarter, 2 as query, 3 as quote, 4 as read, 5 as reason, 6 as recheck, 7 as recursive, 8 as ref, 9 as refresh, 10 as region, 11 as reindex, 12 as relative, 13 as release, 14 as rename, 15 as repeat, 16 as replace, 17 as replica, 18 as reset, 19 as restart, 20 as result, 21 as revoke, 22 as rollback, 23 as rollup, 24 as routine, 25 as rule) x
=> quarter integer, query integer, quote integer, read integer, reason integer, recheck integer, recursive integer, ref integer, refresh integer, region integer, reindex integer, relative integer, release integer, rename integer, repeat integer, replace integer, replica integer, reset integer, restart integer, result integer, revoke integer, rollback integer, rollup integer, routine integer, rule integer

select savepoint, scalar, schema, schemas, scroll, search, security, sequence, sequences, server, session, set, sets, share, show, simple, skip, snapshot, source, sql, stable, standalone, start, statement, statistics, stdin, storage, stored, strict, string, strip, subscription, support, sysid, system from (select 1 as savepoint, 2 as scalar, 3 as schema, 4 as schemas, 5 as scroll, 6 as search, 7 as security, 8 as sequence, 9 as sequences, 10 as server, 11 as session, 12 as set, 13 as sets, 14 as share, 15 as show, 16 as simple, 17 as skip, 18 as snapshot, 19 as source, 20 as sql, 21 as stable, 22 as standalone, 23 as start, 24 as statement, 25 as statistics, 26 as stdin, 27 as storage, 28 as stored, 29 as strict, 30 as string, 31 as strip, 32 as subscription, 33 as support, 34 as sysid, 35 as system) x
=> savepoint integer, scalar integer, schema integer, schemas integer, scroll integer, search integer, security integer, sequence integer, sequences integer, server integer, session integer, set integer, sets integer, share integer, show integer, simple integer, skip integer, snapshot integer, source integer, sql integer, stable integer, standalone integer, start integer, statement integer, statistics integer, stdin integer, storage integer, stored integer, strict integer, string integer, strip integer, subscription integer, support integer, sysid integer, system integer

select tables, target, temp, template, temporary, ties, top, total, transaction, transform, trigger, truncate, trusted, types, uescape, unbounded, uncommitted, unencrypted, unique_, unknown, unlisten, unlogged, until, update, vacuum, valid, validate, validator, values_, varying, version, view, views, visible, volatile, week, within, without, work, wrapper, write, xml, yes, zone from (select 1 as tables, 2 as target, 3 as temp, 4 as template, 5 as temporary, 6 as ties, 7 as top, 8 as total, 9 as transaction, 10 as transform, 11 as trigger, 12 as truncate, 13 as trusted, 14 as types, 15 as uescape, 16 as unbounded, 17 as uncommitted, 18 as unencrypted, 19 as unique_, 20 as unknown, 21 as unlisten, 22 as unlogged, 23 as until, 24 as update, 25 as vacuum, 26 as valid, 27 as validate, 28 as validator, 29 as values_, 30 as varying, 31 as version, 32 as view, 33 as views, 34 as visible, 35 as volatile, 36 as week, 37 as within, 38 as without, 39 as work, 40 as wrapper, 41 as write, 42 as xml, 43 as yes, 44 as zone) x
=> tables integer, target integer, temp integer, template integer, temporary integer, ties integer, top integer, total integer, transaction integer, transform integer, trigger integer, truncate integer, trusted integer, types integer, uescape integer, unbounded integer, uncommitted integer, unencrypted integer, unique_ integer, unknown integer, unlisten integer, unlogged integer, until integer, update integer, vacuum integer, valid integer, validate integer, validator integer, values_ integer, varying integer, version integer, view integer, views integer, visible integer, volatile integer, week integer, within integer, without integer, work integer, wrapper integer, write integer, xml integer, yes integer, zone integer

select x.setof, x.substring, x.trim, x.coalesce, x.exists, x.extract, x.float, x.greatest, x.grouping, x.least, x.national, x.nchar, x.nullif, x.out, x.overlay, x.precision, x.real, x.smallint, x.treat, x.varchar, x.values, x.boolean, x.bigint, x.between, x.dec, x.decimal, x.integer, x.inout, x.none, x.normalize from (select 1 as setof, 2 as substring, 3 as trim, 4 as coalesce, 5 as exists, 6 as extract, 7 as float, 8 as greatest, 9 as grouping, 10 as least, 11 as national, 12 as nchar, 13 as nullif, 14 as out, 15 as overlay, 16 as precision, 17 as real, 18 as smallint, 19 as treat, 20 as varchar, 21 as values, 22 as boolean, 23 as bigint, 24 as between, 25 as dec, 26 as decimal, 27 as integer, 28 as inout, 29 as none, 30 as normalize) x
=> setof integer, substring integer, trim integer, coalesce integer, exists integer, extract integer, float integer, greatest integer, grouping integer, least integer, national integer, nchar integer, nullif integer, out integer, overlay integer, precision integer, real integer, smallint integer, treat integer, varchar integer, values integer, boolean integer, bigint integer, between integer, dec integer, decimal integer, integer integer, inout integer, none integer, normalize integer

select setof, substring, trim, coalesce, float, greatest, least, real, varchar, boolean, bigint, integer, decimal from (select 1 as setof, 2 as substring, 3 as trim, 4 as coalesce, 7 as float, 8 as greatest, 10 as least, 17 as real, 20 as varchar, 22 as boolean, 23 as bigint, 27 as integer, 26 as decimal) x
=> setof integer, substring integer, trim integer, coalesce integer, float integer, greatest integer, least integer, real integer, varchar integer, boolean integer, bigint integer, integer integer, decimal integer

select 1 as all, 2 as analyse, 3 as and, 4 as any, 5 as array, 6 as as, 7 as asc, 8 as case, 9 as cast, 10 as check, 11 as collate, 12 as column, 13 as constraint, 14 as create, 15 as default, 16 as desc, 17 as distinct, 18 as do, 19 as else, 20 as end, 21 as except, 22 as false, 23 as fetch, 24 as for, 25 as foreign, 26 as from, 27 as grant, 28 as group, 29 as having, 30 as in, 31 as initially, 32 as intersect, 33 as into, 34 as lateral, 35 as leading, 36 as limit, 37 as not, 38 as null, 39 as offset, 40 as on, 41 as only, 42 as or, 43 as order, 44 as placing, 45 as primary, 46 as references, 47 as returning, 48 as select, 49 as some, 50 as table, 51 as then, 52 as to, 53 as trailing, 54 as true, 55 as union, 56 as unique, 57 as user, 58 as using, 59 as variadic, 60 as when, 61 as where, 62 as window, 63 as with
=> all integer, analyse integer, and integer, any integer, array integer, as integer, asc integer, case integer, cast integer, check integer, collate integer, column integer, constraint integer, create integer, default integer, desc integer, distinct integer, do integer, else integer, end integer, except integer, false integer, fetch integer, for integer, foreign integer, from integer, grant integer, group integer, having integer, in integer, initially integer, intersect integer, into integer, lateral integer, leading integer, limit integer, not integer, null integer, offset integer, on integer, only integer, or integer, order integer, placing integer, primary integer, references integer, returning integer, select integer, some integer, table integer, then integer, to integer, trailing integer, true integer, union integer, unique integer, user integer, using integer, variadic integer, when integer, where integer, window integer, with integer

select 1 as binary, 2 as collation, 3 as concurrently, 4 as cross, 5 as freeze, 6 as full, 7 as ilike, 8 as inner, 9 as is, 10 as isnull, 11 as join, 12 as left, 13 as like, 14 as natural, 15 as notnull, 16 as outer, 17 as overlaps, 18 as right, 19 as similar, 20 as tablesample, 21 as verbose
=> binary integer, collation integer, concurrently integer, cross integer, freeze integer, full integer, ilike integer, inner integer, is integer, isnull integer, join integer, left integer, like integer, natural integer, notnull integer, outer integer, overlaps integer, right integer, similar integer, tablesample integer, verbose integer

select 1 as current_date, 2 as localtime, 3 as session_user, 4 as interval
=> current_date integer, localtime integer, session_user integer, interval integer

select 1 total, 2 name, 3 value, 4 type, 5 status, 6 key, 7 data, 8 text, 9 version
=> total integer, name integer, value integer, type integer, status integer, key integer, data integer, text integer, version integer

select 1 all_, 2 analyse_, 3 case_, 4 end_
=> all_ integer, analyse_ integer, case_ integer, end_ integer

select 1 from from stg_orders
=! syntax_error from

select 1 end
=> end integer

select 1 user
=> user integer

select 1 case
=> case integer

select 1 left from stg_orders
=> left integer

select 1 year, 2 as month
=! syntax_error year

select 1 year
=! syntax_error year

select 1 day
=! syntax_error day

select 1 hour
=! syntax_error hour

select 1 month
=! syntax_error month

select 1 over
=! syntax_error over

select 1 filter
=! syntax_error filter

select 1 precision
=! syntax_error precision

select 1 varying
=! syntax_error varying

select 1 without
=! syntax_error without

select 1 within
=! syntax_error within

select 1 char
=! syntax_error char

select 1 date
=> date integer

select 1 timestamp
=> timestamp integer

select 1 limit
=! syntax_error 

select 1 desc
=> desc integer

select 1 as x from stg_orders user
=! syntax_error user

select 1 as x from stg_orders as left
=! syntax_error left

select 1 as x from stg_orders as select
=! syntax_error select

select 1 as x from stg_orders as limit
=! syntax_error limit

select 1 as x from stg_orders as values
=> x integer

select 1 as x from stg_orders as natural
=! syntax_error natural

select 1 as x from stg_orders as window
=! syntax_error window

select 1 as x from stg_orders as group
=! syntax_error group

select 1 as x from stg_orders values
=> x integer

select 1 as x from stg_orders date
=> x integer

select 1 as x from stg_orders set
=> x integer

select 1 as x from stg_orders offset
=! syntax_error 

select user.order_id from stg_orders as user
=! syntax_error .order_id

select "user".order_id from stg_orders as "user"
=> order_id bigint

select end from stg_orders
=! syntax_error end

select user from stg_orders
=> user name

select column from stg_orders
=! syntax_error column

select table from stg_orders
=! syntax_error table

select default from stg_orders
=! syntax_error default

select check from stg_orders
=! syntax_error check

select 1 as x from order
=! syntax_error order

select 1 as x from final
=! undefined_table final

select 1 as x from table
=! syntax_error table

with user as (select 1 as x) select x from user
=! syntax_error user

with order as (select 1 as x) select x from order
=! syntax_error order

with final as (select 1 as x), source as (select 2 as y), "user" as (select 3 as z) select * from final, source, "user"
=> x integer, y integer, z integer

with data as (select 1 as x), types as (select 2 as y), values_ as (select 3 as z) select * from data, types, values_
=> x integer, y integer, z integer

with left as (select 1 as x) select x from left
=! syntax_error left

with date as (select 1 as x) select x from date
=> x integer

with events as (select * from raw.events) select id, at from events
=> id bigint, at timestamp with time zone

with top as (select 1 as x) select x from top
=> x integer

with limits as (select 1 as x), sample as (select 2 as y), output as (select 3 as z) select x, y, z from limits, sample, output
=> x integer, y integer, z integer

with qualify as (select 1 as x) select x from qualify
=> x integer

with pivot as (select 1 as unpivot) select unpivot from pivot
=> unpivot integer

with start as (select 1 as connect) select connect from start
=> connect integer

with apply as (select 1 as x) select apply.x from apply
=> x integer

with a as (select 1 as apply, 2 as skip, 3 as first) select apply, skip, first from a
=> apply integer, skip integer, first integer

select top from (select 1 as top) t
=> top integer

select skip, limit_, first from (select 1 as skip, 2 as limit_, 3 as first) t
=> skip integer, limit_ integer, first integer

select div, mod, xor, regexp, rlike from (select 1 as div, 2 as mod, 3 as xor, 4 as regexp, 5 as rlike) t
=> div integer, mod integer, xor integer, regexp integer, rlike integer

select sql_no_cache, sql_calc_found_rows, straight_join from (select 1 as sql_no_cache, 2 as sql_calc_found_rows, 3 as straight_join) t
=> sql_no_cache integer, sql_calc_found_rows integer, straight_join integer

select t.outer_, t.semi, t.anti, t.asof from (select 1 as outer_, 2 as semi, 3 as anti, 4 as asof) t
=> outer_ integer, semi integer, anti integer, asof integer

select a.x from (select 1 as x) a join (select 1 as x) b on a.x = b.x where a.x is not null and a.x is distinct from b.x
=> x integer

select global.x, any_.x as y from (select 1 as x) global, (select 1 as x) any_
=> x integer, y integer

select force.x from (select 1 as x) force
=> x integer

select ignore.x from (select 1 as x) ignore
=> x integer

select pivot.x from (select 1 as x) pivot
=> x integer

select qualify.x from (select 1 as x) qualify
=> x integer

select emit.x from (select 1 as x) emit
=> x integer

select t.x from (select 1 as x) t where t.x = any (array[1])
=> x integer

select date(order_date), time from (select order_date, 1 as time from stg_orders) x
=> date date, time integer

select left(order_status, 2), right(order_status, 1) from stg_orders
=> left text, right text

select replace(order_status, 'a', 'b'), insert from (select order_status, 1 as insert from stg_orders) x
=> replace text, insert integer

select if.x from (select 1 as x) if
=> x integer

select values.x from (select 1 as x) as values
=> x integer

select x.values from (select 1 as values) x
=> values integer

select x.table, x.select, x.user, x.from, x.end from (select 1 as table, 2 as select, 3 as user, 4 as from, 5 as end) x
=> table integer, select integer, user integer, from integer, end integer

select x."table" from (select 1 as table) x
=> table integer

select table from (select 1 as table) x
=! syntax_error table

select percent, percent_ from (select 1 as percent, 2 as percent_) x
=> percent integer, percent_ integer

select name, "name", "Name" from (select 1 as name, 2 as "Name") x
=! duplicate_column

select password, role, user_id from (select 1 as password, 2 as role, 3 as user_id) x
=> password integer, role integer, user_id integer

select account.id, period.id as p, system.id as s, session.id as t from (select 1 as id) account, (select 2 as id) period, (select 3 as id) system, (select 4 as id) session
=> id integer, p integer, s integer, t integer

select return, returns, returning_ from (select 1 as return, 2 as returns, 3 as returning_) x
=> return integer, returns integer, returning_ integer

select extract.x from (select 1 as x) as extract
=> x integer

select interval.x from (select 1 as x) as interval
=> x integer

select interval from (select interval '1 day' as interval) x
=> interval interval

select authorization_.x from (select 1 as x) authorization_
=> x integer

select month, sum(n) as n from (select date_trunc('month', order_date) as month, 1 as n from stg_orders) m group by month order by month
=> month timestamp with time zone, n bigint

select date as day, count(*) as count from (select order_date as date from stg_orders) d group by date
=> day date, count bigint

select count from (select count(*) as count from stg_orders) c
=> count bigint

select sum, avg, max, min from (select 1 as sum, 2 as avg, 3 as max, 4 as min) c
=> sum integer, avg integer, max integer, min integer

select sum.sum from (select 1 as sum) sum
=> sum integer

select rank from (select rank() over (order by order_id) as rank from stg_orders) r where rank = 1
=> rank bigint

select row_number from (select row_number() over (order by order_id) from stg_orders) r where row_number = 1
=> row_number bigint
