using MathNet.Numerics.LinearAlgebra;

namespace KnowledgeGraph.Benchmarks.Calibration;

/// <summary>Logistic regression with an L2 penalty on all weights but the bias, by Newton's method (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).</summary>
internal static class LogisticFit
{
    private const int MaxSteps = 50;
    private const double Close = 1e-9;

    /// <param name="rows">The bias is the first column.</param>
    /// <param name="penalty">Half of it times the sum of the squared weights is added to the loss, which is a sum over rows.</param>
    public static double[] Weights(IReadOnlyList<double[]> rows, IReadOnlyList<bool> right, double penalty)
    {
        var x = Matrix<double>.Build.DenseOfRowArrays(rows);
        var y = Vector<double>.Build.DenseOfEnumerable(right.Select(one => one ? 1.0 : 0));
        var ridge = Matrix<double>.Build.DenseDiagonal(x.ColumnCount, x.ColumnCount, i => i == 0 ? Close : penalty);
        var weights = Vector<double>.Build.Dense(x.ColumnCount);
        for (var step = 0; step < MaxSteps; step++)
        {
            var p = (x * weights).Map(Sigmoid);
            var gradient = x.TransposeThisAndMultiply(y - p) - (ridge * weights);
            var hessian = x.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(p.PointwiseMultiply(1 - p)) * x) + ridge;
            var change = hessian.Solve(gradient);
            weights += change;
            if (change.L2Norm() < Close)
                break;
        }

        return weights.ToArray();
    }

    public static double Probability(double[] weights, double[] row) => Sigmoid(weights.Zip(row, (weight, value) => weight * value).Sum());

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));
}
