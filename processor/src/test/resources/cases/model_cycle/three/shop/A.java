package shop;

import dev.headrace.Model;

@Model(refs = C.class, sql = """
        select x from c
        """)
public interface A {}
