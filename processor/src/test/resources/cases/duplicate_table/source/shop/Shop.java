package shop;

@dev.headrace.Pipeline(schema = "analytics")
public interface Shop {}
