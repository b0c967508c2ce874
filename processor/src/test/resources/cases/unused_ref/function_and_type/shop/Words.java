package shop;

import dev.headrace.Model;

@Model(refs = {Texts.class, Mood.class}, sql = """
        select Cleaned(' a ') as word, 'ok'::mood as mood
        """)
public interface Words {}
