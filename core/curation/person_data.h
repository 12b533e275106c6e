// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/curation/person_words.h"
#include "core/store/access_log.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// What becomes of a value when the data of the person are erased.
enum class PersonalFate {
    Goes,
    Named, ///< It stays: who worked on the record, or on its review, which its history answers for.
    Mentioned, ///< It stays: a field for something else names the person; only somebody who reads it can change it.
    Waits, ///< It stays until an open conflict is decided, or a hub took a change.
};

/// Where a value lies.
enum class PersonPlace {
    Record, ///< As it is shown, with one's own notes.
    Draft,
    Bin, ///< Of a record that was deleted and can be brought back.
    Earlier, ///< In versions of a record before the one that is shown.
    Conflict, ///< In a version that somebody has to decide about.
    Hub, ///< In what a hub has, or is to get, and is not shown.
    Note, ///< Typed beside a record and not saved yet, as in a meeting.
    Collection,
    Search, ///< A question kept under a name.
    History, ///< Who changed something, and why.
    Log, ///< Of what left the library.
};

/// A value that holds the words that a person is looked for by.
struct PersonalValue
{
    RecordId id {}; ///< Empty beside records.
    QJsonValue title {}; ///< Of the record, as in the document.
    QString field {}; ///< Dotted path; beside records what it is called, as a collection.
    QString value {};
    PersonalFate fate = PersonalFate::Goes;
    PersonPlace place = PersonPlace::Record;
    bool isOnHub = false; ///< A hub has the record too, and learns of the change with the next sync.
    QString givenOn {}; ///< Days of the person's consent where there is one, else empty.
    QString expiresOn {};
    QString withdrawnOn {};
};

// The data of one person, wherever the library holds them (GDPR Art. 15, 17 and 20). Any thread but the GUI thread.

/// Where the words stand: all of them in one value, case and accents aside; a telephone number by its digits, six at
/// least. Withdrawn records are not looked at. InvalidInput for fewer than three letters or digits. First those of records as
/// they are shown, in the order of ids, then those beside (`person_places.h`) that are in no record.
[[nodiscard]] Result<std::vector<PersonalValue>> findPerson(
    Connection &connection, const QString &words, std::stop_token stop = {});

/// The same of one record as it is shown.
std::vector<PersonalValue> findPersonIn(const StoredRecord &record, const PersonWords &words);
/// InvalidInput as above.
[[nodiscard]] Result<PersonWords> readPersonWords(const QString &words);
/// Whether a hub has the record too, and learns of what is changed here.
bool isOnHub(const StoredRecord &record);

/// `{"id","title","field","value","fate","place","on_hub","given_on","expires_on","withdrawn_on"}`; days that are not known are left
/// out.
QJsonObject toJson(const PersonalValue &found);

enum class PersonFormat { Json, Text };

/// Writes what was found into a file for the person, for the owner alone, and notes that it left, without the words.
/// InvalidInput inside the library's own folder.
[[nodiscard]] Result<Noted> exportPerson(Library &library, const QString &words, const QString &path,
    PersonFormat format, const QString &who, std::stop_token stop = {});

} // namespace fourthp
