// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace fourthp {

/// What may become of an address that a record names.
enum class LinkVerdict {
    Open, ///< A plain https address that shows where it leads.
    Ask, ///< Only after a person has looked at it closely; `JudgedLink::caution` says why.
    Refuse, ///< Never handed to another program.
};

enum class LinkCaution {
    None,
    Unprotected, ///< http: whoever carries it can read and change it.
    OtherProgram, ///< mailto or tel.
    Disguised, ///< Letters beyond ASCII in the host, or signs in it that nobody sees.
    Machine, ///< A bare number or a name of the own network instead of a site.
};

struct JudgedLink
{
    LinkVerdict verdict = LinkVerdict::Refuse;
    LinkCaution caution = LinkCaution::None;
    QUrl url {}; ///< Empty if refused.
    QString shown {}; ///< The whole target in ASCII: the host as punycode, what nobody sees as `%E2%80%AE`.
};

/// Judges an address from outside. Programs and files can be started by schemes, so that all but https, http, mailto
/// and tel are refused, with what these can smuggle: names and passwords, attachments, line breaks in headers, codes
/// that a telephone obeys, and more than 2,000 characters, which nobody reads. Pure; any thread.
JudgedLink judgeLink(const QString &address);

} // namespace fourthp
