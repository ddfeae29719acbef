using System.Runtime.CompilerServices;

namespace TwimlFlows;

/// <summary>Reads the integer types as one, without boxing. Each test is decided when the method is compiled for its type.</summary>
internal static class WholeNumber
{
    internal static bool TryRead<T>(ref T value, out long number)
    {
        if (typeof(T) == typeof(int))
        {
            number = Unsafe.As<T, int>(ref value);
        }
        else if (typeof(T) == typeof(long))
        {
            number = Unsafe.As<T, long>(ref value);
        }
        else if (typeof(T) == typeof(uint))
        {
            number = Unsafe.As<T, uint>(ref value);
        }
        else if (typeof(T) == typeof(short))
        {
            number = Unsafe.As<T, short>(ref value);
        }
        else if (typeof(T) == typeof(ushort))
        {
            number = Unsafe.As<T, ushort>(ref value);
        }
        else if (typeof(T) == typeof(byte))
        {
            number = Unsafe.As<T, byte>(ref value);
        }
        else if (typeof(T) == typeof(sbyte))
        {
            number = Unsafe.As<T, sbyte>(ref value);
        }
        else
        {
            // An unsigned long may be too large, and takes the way of all other types.
            number = 0;
            return false;
        }

        return true;
    }
}
