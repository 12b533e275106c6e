// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace fourthp {

/// What a person is looked for by: words of a name, an e-mail address, a telephone number. Pure; a value.
class PersonWords
{
public:
    explicit PersonWords(const QString &words);

    /// Whether there is enough to tell one person from all.
    bool areEnough() const;
    bool standIn(const QString &value) const;
    /// The same, each as a whole word: for texts that are about other things, where "Ali" is not meant by "quality".
    bool standAsWordsIn(const QString &value) const;

    /// Calls `visit` for each value of the document that holds them; `isPersonal` by the catalogue, also of a member of a
    /// personal group.
    using Visitor = std::function<void(const Field &field, const QString &path, const QString &value, bool isPersonal)>;
    void visit(const Document &document, const Visitor &visit) const;
    /// The document without the personal values that hold them; equal if there are none. Editorial fields stay.
    Document takenOutOf(const Document &document) const;

private:
    void visitField(const Field &field, const QString &path, const QJsonValue &value, bool isPersonal, const Visitor &visit) const;
    QJsonValue cleaned(const Field &field, const QJsonValue &value, bool isPersonal) const;
    QJsonValue cleanedGroup(const Field &field, const QJsonObject &group, bool isPersonal) const;

    QStringList m_words; ///< Folded.
    QString m_digits;
};

/// Fields that tell who worked on a record, or that follow from others: no edit empties them.
bool isEditorial(const Field &topLevel);

} // namespace fourthp
