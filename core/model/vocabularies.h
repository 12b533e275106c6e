// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// One entry of a controlled list.
struct Term
{
    QString code;
    QJsonValue label; ///< `{language: text}`
    QJsonValue inverse; ///< For relations: the label seen from the other end.
    QJsonValue meaning; ///< A sentence, where the label alone is not enough.
};

struct Vocabulary
{
    QString name;
    QJsonValue title;
    QString source;
    std::vector<Term> terms; ///< In the order they are offered.
};

/// All controlled lists, with labels in every language. Data, not code: read from `resources/vocabularies`.
/// Immutable once loaded, so any thread may read it.
class Vocabularies
{
public:
    /// Reads every `*.json` of `folder`, which may be a Qt resource path.
    [[nodiscard]] static Result<Vocabularies> load(const QString &folder);
    /// The lists that ship inside the program.
    [[nodiscard]] static Result<Vocabularies> builtIn();

    /// Null for an unknown name.
    const Vocabulary *find(QAnyStringView name) const;
    /// Null for an unknown code: codes of a newer hub are kept and shown as they are.
    const Term *term(QAnyStringView vocabulary, QAnyStringView code) const;
    /// The label in the first language of `preferred` that has one; the code itself if there is none.
    QString label(QAnyStringView vocabulary, const QString &code, const QStringList &preferred) const;
    QStringList names() const;

private:
    QHash<QString, Vocabulary> m_lists;
};

} // namespace fourthp
