(select) + 1
=! syntax_error +
