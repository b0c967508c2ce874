select double precision '1.5' as a, character varying '1' as b, bit '1' as c
=> a double precision, b character varying, c "bit"
