// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/vocabularies.h"

#include <QStringList>

namespace fourthp {

/// Turns codes into words for one reader. A small value: copy it into jobs. `vocabularies` must outlive it.
class Labels
{
public:
    /// `languages` in order of preference, BCP 47; the first one names countries and languages.
    Labels(const Vocabularies &vocabularies, QStringList languages);

    /// The word for a stored value of a field of this kind; the value itself where there is none.
    QString of(FieldKind kind, QAnyStringView vocabulary, const QString &value) const;
    QString of(const Field &field, const QString &value) const { return of(field.kind, field.vocabulary, value); }

    const QStringList &languages() const { return m_languages; }
    const Vocabularies &vocabularies() const { return *m_vocabularies; }

private:
    const Vocabularies *m_vocabularies;
    QStringList m_languages;
};

} // namespace fourthp
