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
    /// Whether they stand in a part of a document (`personal_parts.h`).
    bool standInPart(const Field &field, const QJsonValue &part) const;
    /// Whether they stand in what its last editor said of the save.
    bool standInNote(const Document &document) const;
    /// The document without the personal parts that hold them, and without such a note; equal if there are
    /// none. Other editorial fields stay.
    Document takenOutOf(const Document &document) const;

private:
    void visitField(const Field &field, const QString &path, const QJsonValue &value, bool isPersonal,
        const Visitor &visit) const;

    QStringList m_words; ///< Folded.
    QString m_digits;
};

/// Fields that tell who worked on a record, or that follow from others: no edit empties them.
bool isEditorial(const Field &topLevel);

} // namespace fourthp
