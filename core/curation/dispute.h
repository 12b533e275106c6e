// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/store/record_writer.h"

#include <QString>

#include <vector>

namespace fourthp {

/// What one source says about a disputed fact.
struct Statement
{
    QString id {}; ///< Stable; empty for a new one.
    QString value {}; ///< As text: a code for a coded field, a date as it is stored.
    QString source {};
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A fact of a record about which sources do not agree.
struct Dispute
{
    QString field; ///< Dotted path, as in `findField`.
    std::vector<Statement> statements {};
    QString shown {}; ///< The value of the statement that stands in the field; empty where none was chosen.
    QString why {};
    friend bool operator==(const Dispute &, const Dispute &) = default;
};

/// What keeps a dispute from being saved.
enum class DisputeFault {
    NotThisField, ///< Lists and what the program fills are no single fact.
    TooFewStatements,
    StatementIncomplete, ///< A statement needs its value and its source.
    NoReason, ///< One is shown, and nobody says why.
    NotOneOfThem, ///< What shall be shown is none of the statements.
    NotForThisField, ///< Its value cannot stand in the field.
};
/// Stable; the detail of the error.
QString disputeFaultName(DisputeFault fault);

/// A single value of a record that statements can be about: no list, nothing the program fills.
bool canBeDisputed(const Field &field);
/// The disputable fields of a type with their dotted paths, in the order of the form.
std::vector<std::pair<QString, const Field *>> disputableFields(RecordType type);

/// In document order. Pure, as the next ones; any thread.
std::vector<Dispute> disputesOf(const Document &document);
/// The value that stands in a field now, as the text of a statement.
QString statementOf(const Document &document, const QString &path);
/// The document with this dispute in the place of an earlier one about the same field. If a statement was
/// chosen, its value stands in the field: of a translated text in the language of the record. InvalidInput
/// with the field as subject and the fault as detail.
[[nodiscard]] Result<Document> withDispute(const Document &document, const Dispute &dispute);
/// The document without the dispute; what stands in the field stays.
Document withoutDispute(const Document &document, const QString &field);

/// One change, one undo. Errors as above, and as for `RecordWriter::edit`.
[[nodiscard]] Result<SavedChange> saveDispute(
    Library &library, const RecordId &id, const Dispute &dispute, const Editor &editor);
[[nodiscard]] Result<SavedChange> settleDispute(
    Library &library, const RecordId &id, const QString &field, const Editor &editor);

} // namespace fourthp
