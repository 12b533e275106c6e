// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace fourthp {
enum class Noted;
}

namespace fourthp::ui {

/// What a person reads: what happened, and whether the work is safe and what to do next. Plain text.
struct UserMessage
{
    QString what;
    QString next;
    /// Both sentences in one line.
    QString text() const { return next.isEmpty() ? what : what + u' ' + next; }
};

/// Turns a fact of core into sentences in the language of the window.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ErrorText)

public:
    static UserMessage explain(const Error &error);
    /// Why what left does not stand in the log of what left; empty if it does.
    static QString explainUnnoted(Noted noted);
    /// A sentence about what left, and that one behind it.
    static QString withUnnoted(const QString &sentence, Noted noted);
    /// The sentence about a broken rule of a document, `subject` being the path and `detail` the rule's name.
    static QString explainRule(const QString &path, const QString &ruleName);
};

} // namespace fourthp::ui
