using NewsIngest.Classification.Weighing;

namespace NewsIngest.Training;

/// <summary>
/// Logistic regression by stochastic gradient descent, its step for each weight by AdaGrad (Duchi, Hazan and Singer, 2011), and the mean of
/// what it passes through (Polyak and Juditsky, 1992). The order of the lessons is drawn from a fixed seed, so that the same lessons give the same weights.
/// </summary>
internal sealed class Learner(Question question)
{
    private const int Rounds = 14;
    private const double Step = 0.2;

    /// <summary>
    /// The weights are the mean of those along the way from this round on, so many a round: the last alone depend on the order of the lessons.
    /// </summary>
    private const int FirstMeanRound = 7;
    private const int MeansPerRound = 8;

    /// <summary>How strongly each weight is drawn to 0.</summary>
    private const double Shrinkage = 1e-4;

    /// <summary>A sign seen less often teaches nothing.</summary>
    private const int LeastSeen = 3;

    /// <summary>A smaller weight is left out of the table.</summary>
    private const double LeastWeight = 0.01;

    /// <summary>
    /// The lessons are gone through in so many orders, each from its own seed, and the weights are the mean: one order alone moves what is in doubt.
    /// </summary>
    private const int Orders = 16;

    /// <summary>
    /// What all lessons teach of the words, and what those teach that no rule was written on, where the rules err as they do elsewhere: half of each.
    /// </summary>
    public IReadOnlyList<Weight> Learn(IReadOnlyList<Lesson> lessons)
    {
        var ofWords = Weights([.. lessons.Select(lesson => (lesson.Signs, lesson.IsYes))]);
        var firstRead = FirstRead(lessons);
        if (firstRead.Length == 0) return Table(ofWords);
        var ofRules = Weights(firstRead);
        return Table(ofWords.Keys.Union(ofRules.Keys)
            .ToDictionary(sign => sign, sign => (ofWords.GetValueOrDefault(sign) + ofRules.GetValueOrDefault(sign)) / 2));
    }

    /// <summary>
    /// Whether a grade is given is asked of those only that no rule took; the aspects of a grade are the same with and without rules, and a council's grades
    /// are never without.
    /// </summary>
    private (Sign[] Signs, bool IsYes)[] FirstRead(IEnumerable<Lesson> lessons) => question is Question.Aspect or Question.PastOfCouncil ? [] :
    [
        .. lessons
            .Where(lesson => lesson.IsFirstRead && (question == Question.Past || !lesson.IsClaimed))
            .Select(lesson => ((Sign[])[.. lesson.Signs, .. lesson.Rules], lesson.IsYes)),
    ];

    private IReadOnlyList<Weight> Table(Dictionary<Sign, double> weights) =>
        [.. weights.Where(weight => Math.Abs(weight.Value) >= LeastWeight).Select(weight => new Weight(question, weight.Key, (float)weight.Value))];

    private static Dictionary<Sign, double> Weights((Sign[] Signs, bool IsYes)[] lessons)
    {
        var slots = Slots(lessons);
        var examples = Array.ConvertAll(lessons, lesson => (Signs: lesson.Signs.Where(slots.ContainsKey).Select(sign => slots[sign]).ToArray(), lesson.IsYes));
        var orders = Enumerable.Range(1, Orders).AsParallel().AsOrdered().Select(seed => InOrder([.. examples], slots.Count, new Random(seed))).ToList();
        return slots.ToDictionary(slot => slot.Key, slot => orders.Average(means => means[slot.Value]));
    }

    private static double[] InOrder((int[] Signs, bool IsYes)[] examples, int slots, Random random)
    {
        var weights = new double[slots];
        var squares = new double[slots];
        Array.Fill(squares, 1e-6);
        var means = new double[slots];
        var taken = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            for (var i = 0; i < examples.Length; i++)
            {
                if (round >= FirstMeanRound && i % Math.Max(1, examples.Length / MeansPerRound) == 0) AddTo(means, weights, ++taken);
                var (signs, isYes) = examples[i];

                var error = 1 / (1 + Math.Exp(-signs.Sum(slot => weights[slot]))) - (isYes ? 1 : 0);
                foreach (var slot in signs)
                {
                    var gradient = error + Shrinkage * weights[slot];
                    squares[slot] += gradient * gradient;
                    weights[slot] -= Step * gradient / Math.Sqrt(squares[slot]);
                }
            }
        }

        return means;
    }

    private static void AddTo(double[] means, double[] weights, int taken)
    {
        for (var i = 0; i < means.Length; i++) means[i] += (weights[i] - means[i]) / taken;
    }

    private static Dictionary<Sign, int> Slots(IEnumerable<(Sign[] Signs, bool IsYes)> lessons)
    {
        var slots = new Dictionary<Sign, int>();
        foreach (var sign in lessons.SelectMany(lesson => lesson.Signs).CountBy(sign => sign).Where(seen => seen.Value >= LeastSeen).Select(seen => seen.Key))
            slots.Add(sign, slots.Count);
        return slots;
    }
}
