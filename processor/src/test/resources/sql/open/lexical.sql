select E'it\'s' as a, e'\\' as b, 'a\' as c, B'01' as d, X'1F' as e, N'x' as f
=> a text, b text, c text, d "bit", e "bit", f bpchar
