// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"
#include "core/publish/print_words.h"
#include "core/publish/source_notes.h"

#include <vector>

namespace fourthp {

/// Writes the values of the fields of one case study as runs of text, by the catalogue. Pure. Words and notes
/// must outlive it.
class FieldSpans
{
public:
    FieldSpans(const PrintWords &words, const Document &study, const SourceNotes &notes)
        : m_words(words)
        , m_notes(notes)
        , m_plainLanguage(words.plainTextLanguage(study))
    { }

    /// Values of one field in one line; empty if there are none.
    PublicationSpans line(const Field &field, const QJsonValue &value) const;
    /// A group in one line: what it is first, then its other members with their labels.
    /// `about` is the field that a statement is made of; null for none.
    PublicationSpans group(const Field &field, const QString &path, const QJsonObject &object,
        const Field *about = nullptr) const;
    /// Each item of a repeating group.
    std::vector<PublicationSpans> groups(
        const Field &field, const QString &path, const QJsonValue &value, const Field *about = nullptr) const;
    /// A result of a practice: what was measured, how much, when, and on what that rests.
    PublicationSpans result(const QJsonObject &result) const;

private:
    PublicationSpans member(
        const Field &field, const QString &path, const QJsonValue &value, const Field *about) const;
    PublicationSpan spanOf(const Field &field, const QString &value) const;
    QString fieldName(const QString &path) const;

    const PrintWords &m_words;
    const SourceNotes &m_notes;
    QString m_plainLanguage;
};

} // namespace fourthp
