select order_id as final, user_id as number, order_date as settings from stg_orders
=> final bigint, number bigint, settings date

select final.order_id from stg_orders final
=> order_id bigint

select output.order_id from stg_orders as output
=> order_id bigint

select sample.order_id from stg_orders sample join stg_payments use using (order_id)
=> order_id bigint not null

select minus.order_id from stg_orders minus
=> order_id bigint

select sel.order_id from stg_orders sel
=> order_id bigint

select order_id uuid from stg_orders
=> uuid bigint

select order_id number, user_id settings, order_date output from stg_orders
=> number bigint, settings bigint, output date

select value, key from (select 1 as value, 2 as key) type
=> value integer not null, key integer not null

select type.value from (select 1 as value) type
=> value integer not null

select name, date, time, timestamp from (select 1 as name, 2 as date, 3 as time, 4 as timestamp) x
=> name integer not null, date integer not null, time integer not null, timestamp integer not null

select x.date, x.time, x.timestamp, x.interval from (select 1 as date, 2 as time, 3 as timestamp, 4 as interval) x
=> date integer not null, time integer not null, timestamp integer not null, interval integer not null

select year, month, day, hour, minute, second from (select 1 as year, 2 as month, 3 as day, 4 as hour, 5 as minute, 6 as second) x
=> year integer not null, month integer not null, day integer not null, hour integer not null, minute integer not null, second integer not null

select level, rank, role, row, rows, range from (select 1 as level, 2 as rank, 3 as role, 4 as row, 5 as rows, 6 as range) x
=> level integer not null, rank integer not null, role integer not null, row integer not null, rows integer not null, range integer not null

select first, last, next, prior, position from (select 1 as first, 2 as last, 3 as next, 4 as prior, 5 as position) x
=> first integer not null, last integer not null, next integer not null, prior integer not null, position integer not null

select text, int, char, bit, numeric from (select 1 as text, 2 as int, 3 as char, 4 as bit, 5 as numeric) x
=> text integer not null, int integer not null, char integer not null, bit integer not null, numeric integer not null

select status, state, comment, description, label from (select 1 as status, 2 as state, 3 as comment, 4 as description, 5 as label) x
=> status integer not null, state integer not null, comment integer not null, description integer not null, label integer not null

select action, add, admin, after, alter, always from (select 1 as action, 2 as add, 3 as admin, 4 as after, 5 as alter, 6 as always) x
=> action integer not null, add integer not null, admin integer not null, after integer not null, alter integer not null, always integer not null

select begin, by, cache, call, cascade from (select 1 as begin, 2 as by, 3 as cache, 4 as call, 5 as cascade) x
=> begin integer not null, by integer not null, cache integer not null, call integer not null, cascade integer not null

select cluster, columns, commit, connection, content from (select 1 as cluster, 2 as columns, 3 as commit, 4 as connection, 5 as content) x
=> cluster integer not null, columns integer not null, commit integer not null, connection integer not null, content integer not null

select cost, csv, cube, current, cursor, cycle from (select 1 as cost, 2 as csv, 3 as cube, 4 as current, 5 as cursor, 6 as cycle) x
=> cost integer not null, csv integer not null, cube integer not null, current integer not null, cursor integer not null, cycle integer not null

select data, database, delete, disable, document, domain, drop from (select 1 as data, 2 as database, 3 as delete, 4 as disable, 5 as document, 6 as domain, 7 as drop) x
=> data integer not null, database integer not null, delete integer not null, disable integer not null, document integer not null, domain integer not null, drop integer not null

select each, enable, encoding, enum, event, exclude, execute, explain, expression from (select 1 as each, 2 as enable, 3 as encoding, 4 as enum, 5 as event, 6 as exclude, 7 as execute, 8 as explain, 9 as expression) x
=> each integer not null, enable integer not null, encoding integer not null, enum integer not null, event integer not null, exclude integer not null, execute integer not null, explain integer not null, expression integer not null

select filter, force, format, function, functions, generated, global, groups, handler, header, hold, identity from (select 1 as filter, 2 as force, 3 as format, 4 as function, 5 as functions, 6 as generated, 7 as global, 8 as groups, 9 as handler, 10 as header, 11 as hold, 12 as identity) x
=> filter integer not null, force integer not null, format integer not null, function integer not null, functions integer not null, generated integer not null, global integer not null, groups integer not null, handler integer not null, header integer not null, hold integer not null, identity integer not null

select if, ignore, import, include, increment, index, input, insert, instead, isolation from (select 1 as if, 2 as ignore, 3 as import, 4 as include, 5 as increment, 6 as index, 7 as input, 8 as insert, 9 as instead, 10 as isolation) x
=> if integer not null, ignore integer not null, import integer not null, include integer not null, increment integer not null, index integer not null, input integer not null, insert integer not null, instead integer not null, isolation integer not null

select json, jsonb, json_table, keep, keys, kind, lag, language, large, lateral_x, leakproof, lead, listen, load, local, location, lock, locked, logged from (select 1 as json, 2 as jsonb, 3 as json_table, 4 as keep, 5 as keys, 6 as kind, 7 as lag, 8 as language, 9 as large, 10 as lateral_x, 11 as leakproof, 12 as lead, 13 as listen, 14 as load, 15 as local, 16 as location, 17 as lock, 18 as locked, 19 as logged) x
=> json integer not null, jsonb integer not null, json_table integer not null, keep integer not null, keys integer not null, kind integer not null, lag integer not null, language integer not null, large integer not null, lateral_x integer not null, leakproof integer not null, lead integer not null, listen integer not null, load integer not null, local integer not null, location integer not null, lock integer not null, locked integer not null, logged integer not null

select mapping, match, matched, materialized, max, maxvalue, merge, method, min, mode, move, names, nested, new, no, none, nothing, notify, nowait, nulls from (select 1 as mapping, 2 as match, 3 as matched, 4 as materialized, 5 as max, 6 as maxvalue, 7 as merge, 8 as method, 9 as min, 10 as mode, 11 as move, 12 as names, 13 as nested, 14 as new, 15 as no, 16 as none, 17 as nothing, 18 as notify, 19 as nowait, 20 as nulls) x
=> mapping integer not null, match integer not null, matched integer not null, materialized integer not null, max integer not null, maxvalue integer not null, merge integer not null, method integer not null, min integer not null, mode integer not null, move integer not null, names integer not null, nested integer not null, new integer not null, no integer not null, none integer not null, nothing integer not null, notify integer not null, nowait integer not null, nulls integer not null

select object, of, off, oids, old, open, operator, option, options, ordinality, others, out_, over, overriding, owned, owner, parallel, parameter, parser, partial, partition, passing, password, path, plan, plans, policy, preceding, prepare, preserve, privileges, procedural, procedure, program, publication from (select 1 as object, 2 as of, 3 as off, 4 as oids, 5 as old, 6 as open, 7 as operator, 8 as option, 9 as options, 10 as ordinality, 11 as others, 12 as out_, 13 as over, 14 as overriding, 15 as owned, 16 as owner, 17 as parallel, 18 as parameter, 19 as parser, 20 as partial, 21 as partition, 22 as passing, 23 as password, 24 as path, 25 as plan, 26 as plans, 27 as policy, 28 as preceding, 29 as prepare, 30 as preserve, 31 as privileges, 32 as procedural, 33 as procedure, 34 as program, 35 as publication) x
=> object integer not null, of integer not null, off integer not null, oids integer not null, old integer not null, open integer not null, operator integer not null, option integer not null, options integer not null, ordinality integer not null, others integer not null, out_ integer not null, over integer not null, overriding integer not null, owned integer not null, owner integer not null, parallel integer not null, parameter integer not null, parser integer not null, partial integer not null, partition integer not null, passing integer not null, password integer not null, path integer not null, plan integer not null, plans integer not null, policy integer not null, preceding integer not null, prepare integer not null, preserve integer not null, privileges integer not null, procedural integer not null, procedure integer not null, program integer not null, publication integer not null

select quarter, query, quote, read, reason, recheck, recursive, ref, refresh, region, reindex, relative, release, rename, repeat, replace, replica, reset, restart, result, revoke, rollback, rollup, routine, rule from (select 1 as quarter, 2 as query, 3 as quote, 4 as read, 5 as reason, 6 as recheck, 7 as recursive, 8 as ref, 9 as refresh, 10 as region, 11 as reindex, 12 as relative, 13 as release, 14 as rename, 15 as repeat, 16 as replace, 17 as replica, 18 as reset, 19 as restart, 20 as result, 21 as revoke, 22 as rollback, 23 as rollup, 24 as routine, 25 as rule) x
=> quarter integer not null, query integer not null, quote integer not null, read integer not null, reason integer not null, recheck integer not null, recursive integer not null, ref integer not null, refresh integer not null, region integer not null, reindex integer not null, relative integer not null, release integer not null, rename integer not null, repeat integer not null, replace integer not null, replica integer not null, reset integer not null, restart integer not null, result integer not null, revoke integer not null, rollback integer not null, rollup integer not null, routine integer not null, rule integer not null

select savepoint, scalar, schema, schemas, scroll, search, security, sequence, sequences, server, session, set, sets, share, show, simple, skip, snapshot, source, sql, stable, standalone, start, statement, statistics, stdin, storage, stored, strict, string, strip, subscription, support, sysid, system from (select 1 as savepoint, 2 as scalar, 3 as schema, 4 as schemas, 5 as scroll, 6 as search, 7 as security, 8 as sequence, 9 as sequences, 10 as server, 11 as session, 12 as set, 13 as sets, 14 as share, 15 as show, 16 as simple, 17 as skip, 18 as snapshot, 19 as source, 20 as sql, 21 as stable, 22 as standalone, 23 as start, 24 as statement, 25 as statistics, 26 as stdin, 27 as storage, 28 as stored, 29 as strict, 30 as string, 31 as strip, 32 as subscription, 33 as support, 34 as sysid, 35 as system) x
=> savepoint integer not null, scalar integer not null, schema integer not null, schemas integer not null, scroll integer not null, search integer not null, security integer not null, sequence integer not null, sequences integer not null, server integer not null, session integer not null, set integer not null, sets integer not null, share integer not null, show integer not null, simple integer not null, skip integer not null, snapshot integer not null, source integer not null, sql integer not null, stable integer not null, standalone integer not null, start integer not null, statement integer not null, statistics integer not null, stdin integer not null, storage integer not null, stored integer not null, strict integer not null, string integer not null, strip integer not null, subscription integer not null, support integer not null, sysid integer not null, system integer not null

select tables, target, temp, template, temporary, ties, top, total, transaction, transform, trigger, truncate, trusted, types, uescape, unbounded, uncommitted, unencrypted, unique_, unknown, unlisten, unlogged, until, update, vacuum, valid, validate, validator, values_, varying, version, view, views, visible, volatile, week, within, without, work, wrapper, write, xml, yes, zone from (select 1 as tables, 2 as target, 3 as temp, 4 as template, 5 as temporary, 6 as ties, 7 as top, 8 as total, 9 as transaction, 10 as transform, 11 as trigger, 12 as truncate, 13 as trusted, 14 as types, 15 as uescape, 16 as unbounded, 17 as uncommitted, 18 as unencrypted, 19 as unique_, 20 as unknown, 21 as unlisten, 22 as unlogged, 23 as until, 24 as update, 25 as vacuum, 26 as valid, 27 as validate, 28 as validator, 29 as values_, 30 as varying, 31 as version, 32 as view, 33 as views, 34 as visible, 35 as volatile, 36 as week, 37 as within, 38 as without, 39 as work, 40 as wrapper, 41 as write, 42 as xml, 43 as yes, 44 as zone) x
=> tables integer not null, target integer not null, temp integer not null, template integer not null, temporary integer not null, ties integer not null, top integer not null, total integer not null, transaction integer not null, transform integer not null, trigger integer not null, truncate integer not null, trusted integer not null, types integer not null, uescape integer not null, unbounded integer not null, uncommitted integer not null, unencrypted integer not null, unique_ integer not null, unknown integer not null, unlisten integer not null, unlogged integer not null, until integer not null, update integer not null, vacuum integer not null, valid integer not null, validate integer not null, validator integer not null, values_ integer not null, varying integer not null, version integer not null, view integer not null, views integer not null, visible integer not null, volatile integer not null, week integer not null, within integer not null, without integer not null, work integer not null, wrapper integer not null, write integer not null, xml integer not null, yes integer not null, zone integer not null

select x.setof, x.substring, x.trim, x.coalesce, x.exists, x.extract, x.float, x.greatest, x.grouping, x.least, x.national, x.nchar, x.nullif, x.out, x.overlay, x.precision, x.real, x.smallint, x.treat, x.varchar, x.values, x.boolean, x.bigint, x.between, x.dec, x.decimal, x.integer, x.inout, x.none, x.normalize from (select 1 as setof, 2 as substring, 3 as trim, 4 as coalesce, 5 as exists, 6 as extract, 7 as float, 8 as greatest, 9 as grouping, 10 as least, 11 as national, 12 as nchar, 13 as nullif, 14 as out, 15 as overlay, 16 as precision, 17 as real, 18 as smallint, 19 as treat, 20 as varchar, 21 as values, 22 as boolean, 23 as bigint, 24 as between, 25 as dec, 26 as decimal, 27 as integer, 28 as inout, 29 as none, 30 as normalize) x
=> setof integer not null, substring integer not null, trim integer not null, coalesce integer not null, exists integer not null, extract integer not null, float integer not null, greatest integer not null, grouping integer not null, least integer not null, national integer not null, nchar integer not null, nullif integer not null, out integer not null, overlay integer not null, precision integer not null, real integer not null, smallint integer not null, treat integer not null, varchar integer not null, values integer not null, boolean integer not null, bigint integer not null, between integer not null, dec integer not null, decimal integer not null, integer integer not null, inout integer not null, none integer not null, normalize integer not null

select setof, substring, trim, coalesce, float, greatest, least, real, varchar, boolean, bigint, integer, decimal from (select 1 as setof, 2 as substring, 3 as trim, 4 as coalesce, 7 as float, 8 as greatest, 10 as least, 17 as real, 20 as varchar, 22 as boolean, 23 as bigint, 27 as integer, 26 as decimal) x
=> setof integer not null, substring integer not null, trim integer not null, coalesce integer not null, float integer not null, greatest integer not null, least integer not null, real integer not null, varchar integer not null, boolean integer not null, bigint integer not null, integer integer not null, decimal integer not null

select 1 as all, 2 as analyse, 3 as and, 4 as any, 5 as array, 6 as as, 7 as asc, 8 as case, 9 as cast, 10 as check, 11 as collate, 12 as column, 13 as constraint, 14 as create, 15 as default, 16 as desc, 17 as distinct, 18 as do, 19 as else, 20 as end, 21 as except, 22 as false, 23 as fetch, 24 as for, 25 as foreign, 26 as from, 27 as grant, 28 as group, 29 as having, 30 as in, 31 as initially, 32 as intersect, 33 as into, 34 as lateral, 35 as leading, 36 as limit, 37 as not, 38 as null, 39 as offset, 40 as on, 41 as only, 42 as or, 43 as order, 44 as placing, 45 as primary, 46 as references, 47 as returning, 48 as select, 49 as some, 50 as table, 51 as then, 52 as to, 53 as trailing, 54 as true, 55 as union, 56 as unique, 57 as user, 58 as using, 59 as variadic, 60 as when, 61 as where, 62 as window, 63 as with
=> all integer not null, analyse integer not null, and integer not null, any integer not null, array integer not null, as integer not null, asc integer not null, case integer not null, cast integer not null, check integer not null, collate integer not null, column integer not null, constraint integer not null, create integer not null, default integer not null, desc integer not null, distinct integer not null, do integer not null, else integer not null, end integer not null, except integer not null, false integer not null, fetch integer not null, for integer not null, foreign integer not null, from integer not null, grant integer not null, group integer not null, having integer not null, in integer not null, initially integer not null, intersect integer not null, into integer not null, lateral integer not null, leading integer not null, limit integer not null, not integer not null, null integer not null, offset integer not null, on integer not null, only integer not null, or integer not null, order integer not null, placing integer not null, primary integer not null, references integer not null, returning integer not null, select integer not null, some integer not null, table integer not null, then integer not null, to integer not null, trailing integer not null, true integer not null, union integer not null, unique integer not null, user integer not null, using integer not null, variadic integer not null, when integer not null, where integer not null, window integer not null, with integer not null

select 1 as binary, 2 as collation, 3 as concurrently, 4 as cross, 5 as freeze, 6 as full, 7 as ilike, 8 as inner, 9 as is, 10 as isnull, 11 as join, 12 as left, 13 as like, 14 as natural, 15 as notnull, 16 as outer, 17 as overlaps, 18 as right, 19 as similar, 20 as tablesample, 21 as verbose
=> binary integer not null, collation integer not null, concurrently integer not null, cross integer not null, freeze integer not null, full integer not null, ilike integer not null, inner integer not null, is integer not null, isnull integer not null, join integer not null, left integer not null, like integer not null, natural integer not null, notnull integer not null, outer integer not null, overlaps integer not null, right integer not null, similar integer not null, tablesample integer not null, verbose integer not null

select 1 as current_date, 2 as localtime, 3 as session_user, 4 as interval
=> current_date integer not null, localtime integer not null, session_user integer not null, interval integer not null

select 1 total, 2 name, 3 value, 4 type, 5 status, 6 key, 7 data, 8 text, 9 version
=> total integer not null, name integer not null, value integer not null, type integer not null, status integer not null, key integer not null, data integer not null, text integer not null, version integer not null

select 1 all_, 2 analyse_, 3 case_, 4 end_
=> all_ integer not null, analyse_ integer not null, case_ integer not null, end_ integer not null

select 1 from from stg_orders
=! syntax_error from

select 1 end
=> end integer not null

select 1 user
=> user integer not null

select 1 case
=> case integer not null

select 1 left from stg_orders
=> left integer not null

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
=> date integer not null

select 1 timestamp
=> timestamp integer not null

select 1 limit
=! syntax_error 

select 1 desc
=> desc integer not null

select 1 as x from stg_orders user
=! syntax_error user

select 1 as x from stg_orders as left
=! syntax_error left

select 1 as x from stg_orders as select
=! syntax_error select

select 1 as x from stg_orders as limit
=! syntax_error limit

select 1 as x from stg_orders as values
=> x integer not null

select 1 as x from stg_orders as natural
=! syntax_error natural

select 1 as x from stg_orders as window
=! syntax_error window

select 1 as x from stg_orders as group
=! syntax_error group

select 1 as x from stg_orders values
=> x integer not null

select 1 as x from stg_orders date
=> x integer not null

select 1 as x from stg_orders set
=> x integer not null

select 1 as x from stg_orders offset
=! syntax_error 

select user.order_id from stg_orders as user
=! syntax_error .order_id

select "user".order_id from stg_orders as "user"
=> order_id bigint

select end from stg_orders
=! syntax_error end

select user from stg_orders
=> user name not null

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
=> x integer not null, y integer not null, z integer not null

with data as (select 1 as x), types as (select 2 as y), values_ as (select 3 as z) select * from data, types, values_
=> x integer not null, y integer not null, z integer not null

with left as (select 1 as x) select x from left
=! syntax_error left

with date as (select 1 as x) select x from date
=> x integer not null

with events as (select * from raw.events) select id, at from events
=> id bigint, at timestamp with time zone

with top as (select 1 as x) select x from top
=> x integer not null

with limits as (select 1 as x), sample as (select 2 as y), output as (select 3 as z) select x, y, z from limits, sample, output
=> x integer not null, y integer not null, z integer not null

with qualify as (select 1 as x) select x from qualify
=> x integer not null

with pivot as (select 1 as unpivot) select unpivot from pivot
=> unpivot integer not null

with start as (select 1 as connect) select connect from start
=> connect integer not null

with apply as (select 1 as x) select apply.x from apply
=> x integer not null

with a as (select 1 as apply, 2 as skip, 3 as first) select apply, skip, first from a
=> apply integer not null, skip integer not null, first integer not null

select top from (select 1 as top) t
=> top integer not null

select skip, limit_, first from (select 1 as skip, 2 as limit_, 3 as first) t
=> skip integer not null, limit_ integer not null, first integer not null

select div, mod, xor, regexp, rlike from (select 1 as div, 2 as mod, 3 as xor, 4 as regexp, 5 as rlike) t
=> div integer not null, mod integer not null, xor integer not null, regexp integer not null, rlike integer not null

select sql_no_cache, sql_calc_found_rows, straight_join from (select 1 as sql_no_cache, 2 as sql_calc_found_rows, 3 as straight_join) t
=> sql_no_cache integer not null, sql_calc_found_rows integer not null, straight_join integer not null

select t.outer_, t.semi, t.anti, t.asof from (select 1 as outer_, 2 as semi, 3 as anti, 4 as asof) t
=> outer_ integer not null, semi integer not null, anti integer not null, asof integer not null

select a.x from (select 1 as x) a join (select 1 as x) b on a.x = b.x where a.x is not null and a.x is distinct from b.x
=> x integer not null

select global.x, any_.x as y from (select 1 as x) global, (select 1 as x) any_
=> x integer not null, y integer not null

select force.x from (select 1 as x) force
=> x integer not null

select ignore.x from (select 1 as x) ignore
=> x integer not null

select pivot.x from (select 1 as x) pivot
=> x integer not null

select qualify.x from (select 1 as x) qualify
=> x integer not null

select emit.x from (select 1 as x) emit
=> x integer not null

select t.x from (select 1 as x) t where t.x = any (array[1])
=> x integer not null

select date(order_date), time from (select order_date, 1 as time from stg_orders) x
=> date date, time integer not null

select left(order_status, 2), right(order_status, 1) from stg_orders
=> left text, right text

select replace(order_status, 'a', 'b'), insert from (select order_status, 1 as insert from stg_orders) x
=> replace text, insert integer not null

select if.x from (select 1 as x) if
=> x integer not null

select values.x from (select 1 as x) as values
=> x integer not null

select x.values from (select 1 as values) x
=> values integer not null

select x.table, x.select, x.user, x.from, x.end from (select 1 as table, 2 as select, 3 as user, 4 as from, 5 as end) x
=> table integer not null, select integer not null, user integer not null, from integer not null, end integer not null

select x."table" from (select 1 as table) x
=> table integer not null

select table from (select 1 as table) x
=! syntax_error table

select percent, percent_ from (select 1 as percent, 2 as percent_) x
=> percent integer not null, percent_ integer not null

select name, "name", "Name" from (select 1 as name, 2 as "Name") x
=! duplicate_column

select password, role, user_id from (select 1 as password, 2 as role, 3 as user_id) x
=> password integer not null, role integer not null, user_id integer not null

select account.id, period.id as p, system.id as s, session.id as t from (select 1 as id) account, (select 2 as id) period, (select 3 as id) system, (select 4 as id) session
=> id integer not null, p integer not null, s integer not null, t integer not null

select return, returns, returning_ from (select 1 as return, 2 as returns, 3 as returning_) x
=> return integer not null, returns integer not null, returning_ integer not null

select extract.x from (select 1 as x) as extract
=> x integer not null

select interval.x from (select 1 as x) as interval
=> x integer not null

select interval from (select interval '1 day' as interval) x
=> interval interval not null

select authorization_.x from (select 1 as x) authorization_
=> x integer not null

select month, sum(n) as n from (select date_trunc('month', order_date) as month, 1 as n from stg_orders) m group by month order by month
=> month timestamp with time zone, n bigint not null

select date as day, count(*) as count from (select order_date as date from stg_orders) d group by date
=> day date, count bigint not null

select count from (select count(*) as count from stg_orders) c
=> count bigint not null

select sum, avg, max, min from (select 1 as sum, 2 as avg, 3 as max, 4 as min) c
=> sum integer not null, avg integer not null, max integer not null, min integer not null

select sum.sum from (select 1 as sum) sum
=> sum integer not null

select rank from (select rank() over (order by order_id) as rank from stg_orders) r where rank = 1
=> rank bigint not null

select row_number from (select row_number() over (order by order_id) from stg_orders) r where row_number = 1
=> row_number bigint not null
