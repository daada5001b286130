Console.WriteLine("newsingest");
