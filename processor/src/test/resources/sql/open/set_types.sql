select s as a from sales s union all select s from sales s
=> a sales
