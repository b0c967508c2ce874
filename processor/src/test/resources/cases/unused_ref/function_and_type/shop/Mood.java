package shop;

import dev.headrace.SqlType;

@SqlType("mood enum('ok', 'bad')")
public interface Mood {}
