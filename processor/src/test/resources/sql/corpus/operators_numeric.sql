select i2 + i2 from numbers
=> ?column? smallint

select i2 + i8 from numbers
=> ?column? bigint

select i2 + n102 from numbers
=> ?column? numeric

select i2 + f8 from numbers
=> ?column? double precision

select i4 + i2 from numbers
=> ?column? integer

select i4 + i8 from numbers
=> ?column? bigint

select i4 + n102 from numbers
=> ?column? numeric

select i4 + f8 from numbers
=> ?column? double precision

select i8 + i2 from numbers
=> ?column? bigint

select i8 + i8 from numbers
=> ?column? bigint

select i8 + n102 from numbers
=> ?column? numeric

select i8 + f8 from numbers
=> ?column? double precision

select n + i2 from numbers
=> ?column? numeric

select n + i8 from numbers
=> ?column? numeric

select n + n102 from numbers
=> ?column? numeric

select n + f8 from numbers
=> ?column? double precision

select n102 + i2 from numbers
=> ?column? numeric

select n102 + i8 from numbers
=> ?column? numeric

select n102 + n102 from numbers
=> ?column? numeric

select n102 + f8 from numbers
=> ?column? double precision

select f4 + i2 from numbers
=> ?column? double precision

select f4 + i8 from numbers
=> ?column? double precision

select f4 + n102 from numbers
=> ?column? double precision

select f4 + f8 from numbers
=> ?column? double precision

select f8 + i2 from numbers
=> ?column? double precision

select f8 + i8 from numbers
=> ?column? double precision

select f8 + n102 from numbers
=> ?column? double precision

select f8 + f8 from numbers
=> ?column? double precision

select i2 - i4 from numbers
=> ?column? integer

select i2 * i4 from numbers
=> ?column? integer

select i2 / i4 from numbers
=> ?column? integer

select i2 % i4 from numbers
=> ?column? integer

select i8 - i2 from numbers
=> ?column? bigint

select i8 * i2 from numbers
=> ?column? bigint

select i8 / i2 from numbers
=> ?column? bigint

select i8 % i2 from numbers
=> ?column? bigint

select n102 - i4 from numbers
=> ?column? numeric

select n102 * i4 from numbers
=> ?column? numeric

select n102 / i4 from numbers
=> ?column? numeric

select n102 % i4 from numbers
=> ?column? numeric

select n102 * n102 from numbers
=> ?column? numeric

select n102 / n102 from numbers
=> ?column? numeric

select n102 ^ n102 from numbers
=> ?column? numeric

select f4 - f4 from numbers
=> ?column? real

select f4 * f4 from numbers
=> ?column? real

select f4 / f4 from numbers
=> ?column? real

select f4 * i2 from numbers
=> ?column? double precision

select f4 + n from numbers
=> ?column? double precision

select f8 ^ 2 from numbers
=> ?column? double precision

select i4 ^ 2 from numbers
=> ?column? double precision

select 2 ^ i4 from numbers
=> ?column? double precision

select n ^ 2 from numbers
=> ?column? numeric

select - i2 from numbers
=> ?column? smallint

select - n102 from numbers
=> ?column? numeric

select - f4 from numbers
=> ?column? real

select + i8 from numbers
=> ?column? bigint

select @ i4 from numbers
=> ?column? integer

select @ f8 from numbers
=> ?column? double precision

select |/ f8 from numbers
=> ?column? double precision

select |/ i4 from numbers
=> ?column? double precision

select ||/ n from numbers
=> ?column? double precision

select i4 & i8 from numbers
=> ?column? bigint

select i2 | i2 from numbers
=> ?column? smallint

select i4 # 3 from numbers
=> ?column? integer

select ~ i8 from numbers
=> ?column? bigint

select ~ i2 from numbers
=> ?column? smallint

select i4 << 2 from numbers
=> ?column? integer

select i8 >> i4 from numbers
=> ?column? bigint

select i2 << 1 from numbers
=> ?column? smallint

select i2 = i8 from numbers
=> ?column? boolean

select i2 <> i8 from numbers
=> ?column? boolean

select i2 < i8 from numbers
=> ?column? boolean

select i2 >= i8 from numbers
=> ?column? boolean

select n = f8 from numbers
=> ?column? boolean

select n < f8 from numbers
=> ?column? boolean

select f4 > i4 from numbers
=> ?column? boolean

select i4 = n102 from numbers
=> ?column? boolean

select o = i4 from numbers
=> ?column? boolean

select o < 10 from numbers
=> ?column? boolean

select o = '1' from numbers
=> ?column? boolean

select o + 0 from numbers
=! undefined_function +

select m + m from numbers
=> ?column? money

select m - m from numbers
=> ?column? money

select m * 2 from numbers
=> ?column? money

select m * i8 from numbers
=> ?column? money

select m * f8 from numbers
=> ?column? money

select f4 * m from numbers
=> ?column? money

select i2 * m from numbers
=> ?column? money

select m / 3 from numbers
=> ?column? money

select m / f4 from numbers
=> ?column? money

select m / m from numbers
=> ?column? double precision

select m > '1' from numbers
=> ?column? boolean

select m = m from numbers
=> ?column? boolean

select b and bn from numbers
=> ?column? boolean

select b or i4 > 3 from numbers
=> ?column? boolean

select not b from numbers
=> ?column? boolean

select b = bn from numbers
=> ?column? boolean

select b < bn from numbers
=> ?column? boolean

select b is not unknown from numbers
=> ?column? boolean not null

select b is distinct from bn from numbers
=> ?column? boolean not null

select i4 isnull from numbers
=> ?column? boolean not null

select i4 notnull from numbers
=> ?column? boolean not null

select i4 is distinct from n from numbers
=> ?column? boolean not null

select i4 is not distinct from i8 from numbers
=> ?column? boolean not null

select i4 between 1 and 10 from numbers
=> ?column? boolean

select i4 not between i2 and n from numbers
=> ?column? boolean

select i4 between symmetric 10 and 1 from numbers
=> ?column? boolean

select i4 in (1, 2, 3) from numbers
=> ?column? boolean

select i4 in (1, i8, n) from numbers
=> ?column? boolean

select i4 not in (1, null) from numbers
=> ?column? boolean

select i4 in ('1', '2') from numbers
=> ?column? boolean

select n102 in (1, 2.5) from numbers
=> ?column? boolean

select b in (true, false) from numbers
=> ?column? boolean

select 1 from numbers
=> ?column? integer not null

select 1.5 from numbers
=> ?column? numeric not null

select 1e3 from numbers
=> ?column? numeric not null

select 2147483647 from numbers
=> ?column? integer not null

select 2147483648 from numbers
=> ?column? bigint not null

select -2147483648 from numbers
=> ?column? integer not null

select -2147483649 from numbers
=> ?column? bigint not null

select 9223372036854775807 from numbers
=> ?column? bigint not null

select 9223372036854775808 from numbers
=> ?column? numeric not null

select -9223372036854775808 from numbers
=> ?column? bigint not null

select 0x1F from numbers
=> ?column? integer not null
=15! syntax_error 0x1F

select 0o17 from numbers
=> ?column? integer not null
=15! syntax_error 0o17

select 0b101 from numbers
=> ?column? integer not null
=15! syntax_error 0b101

select 1_000_000 from numbers
=> ?column? integer not null
=15! syntax_error 1_000_000

select .5 from numbers
=> ?column? numeric not null

select 5. from numbers
=> ?column? numeric not null

select 1 + 1 from numbers
=> ?column? integer not null

select 1 / 2 from numbers
=> ?column? integer not null

select 1.0 / 3 from numbers
=> ?column? numeric not null

select 7 % 3 from numbers
=> ?column? integer not null

select -7 / 2 from numbers
=> ?column? integer not null

select 2147483647 + 1 from numbers
=> ?column? integer not null

select 3000000000 + 1 from numbers
=> ?column? bigint not null

select i4 + 1 from numbers
=> ?column? integer

select i4 + 3000000000 from numbers
=> ?column? bigint

select i2 + 1 from numbers
=> ?column? integer

select i2 * 1.5 from numbers
=> ?column? numeric

select i8 * 2 from numbers
=> ?column? bigint

select n5n + 1 from numbers
=> ?column? numeric not null

select n102 + 1.5 from numbers
=> ?column? numeric

select f4 + 1.5 from numbers
=> ?column? double precision

select f8 * 0.1 from numbers
=> ?column? double precision

select i4 + '1' from numbers
=> ?column? integer

select '1' + i4 from numbers
=> ?column? integer

select i4 * '2' from numbers
=> ?column? integer

select n / '2.5' from numbers
=> ?column? numeric

select f8 - '1e3' from numbers
=> ?column? double precision

select i8 = '7' from numbers
=> ?column? boolean

select '3' < i2 from numbers
=> ?column? boolean

select m + '1.50' from numbers
=> ?column? money

select f4 * '2' from numbers
=> ?column? real

select - '5' from numbers
=! ambiguous_function -

select + '5' from numbers
=> ?column? double precision not null

select '5' + '5' from numbers
=! ambiguous_function +

select i4 + true from numbers
=! undefined_function +

select b and 1 from numbers
=! datatype_mismatch 1

select i4 or false from numbers
=! datatype_mismatch i4

select m + 1 from numbers
=! undefined_function +

select m = 1 from numbers
=! undefined_function =

select m = i4 from numbers
=! undefined_function =

select m * n from numbers
=> ?column? money

select i4 = true from numbers
=! undefined_function =

select b = 1 from numbers
=! undefined_function =

select @ b from numbers
=! undefined_function @

select i4 & n from numbers
=! undefined_function &

select f8 % f8 from numbers
=! undefined_function %

select f8 & 1 from numbers
=! undefined_function &

select ~ n from numbers
=! undefined_function ~

select i4 @@ i4 from numbers
=! undefined_function @@

select i4 === i4 from numbers
=! undefined_function ===

select i4 between true and false from numbers
=! undefined_function between

select i4 in (true) from numbers
=! undefined_function in

select i4 in (1, true) from numbers
=! undefined_function in

select i8 is true from numbers
=! datatype_mismatch i8

select i4 is unknown from numbers
=! datatype_mismatch i4

select 1 = 2 = 3 from numbers
=! syntax_error =

select (i4 = 1) = b from numbers
=> ?column? boolean

select i4 + i8 * n - f8 / 2 from numbers
=> ?column? double precision

select (i4 + 1)::numeric(8,2) * 2 from numbers
=> ?column? numeric

select (i4) from numbers
=> i4 integer

select ((i4 + (1))) from numbers
=> ?column? integer

select -i4 from numbers
=> ?column? integer

select - - i4 from numbers
=> ?column? integer

select -(-i4) from numbers
=> ?column? integer

select @(i4 - i8) from numbers
=> ?column? bigint

select @@ 3 from numbers
=! undefined_function @@

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
