// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace fourthp {

/// What went wrong, as far as a caller or a person has to act differently.
enum class ErrorKind {
    NotFound, ///< The named thing is not here.
    InvalidInput, ///< What was handed in breaks a rule; `detail` says which.
    Conflict, ///< Somebody else changed it in between.
    Unsupported, ///< Understood, but not possible here.
    Storage, ///< Reading or writing failed.
    DiskFull, ///< No space left; nothing was half-written.
    Damaged, ///< A file is not what it should be.
    NewerVersion, ///< Made by a newer program; must not be written.
    InUse, ///< Another program holds it.
    ReadOnly, ///< Opened for reading only.
    Network, ///< No connection, or it broke.
    Certificate, ///< The other side could not prove who it is.
    SignIn, ///< Name or password missing or refused.
    Refused, ///< Understood and refused by the other side.
    Busy, ///< The other side asks to come back later.
    NotAHub, ///< Something answered, but not a hub.
    BadAnswer, ///< The answer was cut, malformed or too large.
    Cancelled, ///< Somebody asked to stop. Never shown.
};

/// A failure as a value. Core states facts here; `ui/common/error_text` and the command line make sentences of them.
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    QString subject; ///< What it is about: a file name, a host, a record id, a field.
    QString detail; ///< Technical, English, for the log; never holds record contents or secrets.
    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return Failure(Error {kind, std::move(subject), std::move(detail)});
}

/// Hands the error of `result` to the caller: `if (!x) return passOn(x);`
template <class T>
[[nodiscard]] Failure passOn(const Result<T> &result)
{
    return Failure(result.error());
}

/// The kind's name as in this file, for logs and JSON output. Stable.
QString errorKindName(ErrorKind kind);

} // namespace fourthp
