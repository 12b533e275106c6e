// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/commands.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

const Option kAs {"as"_L1, "WHO"_L1, QT_TRANSLATE_NOOP("Cli", "name for the journal (default: the login name)")};
const Option kNote {"note"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("Cli", "why, for the journal")};
const Option kPatch {"patch"_L1, "FILE"_L1, QT_TRANSLATE_NOOP("Cli", "JSON merge patch (RFC 7396); - reads standard input")};
const Option kType {"type"_L1, "TYPE"_L1, QT_TRANSLATE_NOOP("Cli", "only this type of record, or several with commas")};
const Option kUser {"user"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "account on the hub")};
const Option kCaFile {"ca-file"_L1, "FILE"_L1, QT_TRANSLATE_NOOP("Cli", "certificate of an own authority (PEM)")};
const Option kSecretStdin {"secret-stdin"_L1, {},
    QT_TRANSLATE_NOOP("Cli", "read the password from the first line of standard input")};

std::vector<Command> libraryCommands()
{
    return {
        {"init"_L1, {}, 0, 0, {{"empty"_L1, {}, QT_TRANSLATE_NOOP("Cli", "without the starter records")}},
            QT_TRANSLATE_NOOP("Cli", "Creates the library, with the starter records."), runInit},
        {"status"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Says what the library holds and where its channels stand."), runStatus},
        {"check"_L1, {}, 0, 0,
            {{"repair"_L1, {}, QT_TRANSLATE_NOOP("Cli", "rebuild what is derived from the documents if it differs")}},
            QT_TRANSLATE_NOOP("Cli", "Checks the file and that everything derived equals the documents."), runCheck},
        {"backup"_L1, "FILE"_L1, 1, 1, {}, QT_TRANSLATE_NOOP("Cli", "Copies the whole library into one file."), runBackup},
        {"restore-library"_L1, "FILE"_L1, 1, 1, {},
            QT_TRANSLATE_NOOP("Cli", "Puts a backup in the place of the library, and keeps the replaced one beside it."),
            runRestoreLibrary},
        {"sample remove"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Takes the starter records out; edited ones stay."), runSampleRemove},
        {"sample restore"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Puts the starter records back in."), runSampleRestore},
    };
}

std::vector<Command> readingCommands()
{
    return {
        {"search"_L1, "[QUERY …]"_L1, 0, -1,
            {kType, {"limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("Cli", "at most so many hits (default: 20)")},
                {"offset"_L1, "N"_L1, QT_TRANSLATE_NOOP("Cli", "leave out so many hits first")},
                {"sort"_L1, "F"_L1, QT_TRANSLATE_NOOP("Cli", "relevance, title, updated, type or a field; -F turns it round")},
                {"facets"_L1, {}, QT_TRANSLATE_NOOP("Cli", "count the results by facet")},
                {"explain"_L1, {}, QT_TRANSLATE_NOOP("Cli", "show how the query was read")}},
            QT_TRANSLATE_NOOP("Cli", "Finds records: words, \"phrases\" and filters such as country:KE or -sector:finance."), runSearch},
        {"show"_L1, "ID"_L1, 1, 1,
            {{"base"_L1, {}, QT_TRANSLATE_NOOP("Cli", "as it last was on the hub")},
                {"local"_L1, {}, QT_TRANSLATE_NOOP("Cli", "only if it was changed here: as changed")}},
            QT_TRANSLATE_NOOP("Cli", "Shows one record."), runShow},
        {"history"_L1, "[ID]"_L1, 0, 1, {{"limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("Cli", "at most so many changes")}},
            QT_TRANSLATE_NOOP("Cli", "Lists the changes of one record, or of all, newest first."), runHistory},
        {"dump"_L1, {}, 0, 0,
            {kType, {"layer"_L1, "LAYER"_L1, QT_TRANSLATE_NOOP("Cli", "shown (default), base or local")}},
            QT_TRANSLATE_NOOP("Cli", "Writes every record as one line of JSON, deleted and hidden ones too, sorted by id."), runDump},
    };
}

std::vector<Command> editingCommands()
{
    return {
        {"new"_L1, "TYPE"_L1, 1, 1, {kPatch, kAs, kNote}, QT_TRANSLATE_NOOP("Cli", "Adds a record."), runNew},
        {"edit"_L1, "ID"_L1, 0, 1,
            {kPatch, {"stream"_L1, {}, QT_TRANSLATE_NOOP("Cli",
                                           "read many edits as lines {\"id\",\"patch\",\"token\"} and answer each once it is on the disk")},
                kAs, kNote},
            QT_TRANSLATE_NOOP("Cli", "Changes a record."), runEdit},
        {"delete"_L1, "ID"_L1, 1, 1, {kAs, kNote}, QT_TRANSLATE_NOOP("Cli", "Deletes a record; “restore” and “undo” bring it back."), runDelete},
        {"restore"_L1, "ID"_L1, 1, 1, {kAs, kNote}, QT_TRANSLATE_NOOP("Cli", "Brings a deleted record back as it was."), runRestore},
        {"undo"_L1, {}, 0, 0, {{"to"_L1, "CHANGE"_L1, QT_TRANSLATE_NOOP("Cli", "take back everything from this change on")}},
            QT_TRANSLATE_NOOP("Cli", "Takes the newest change back."), runUndo},
        {"redo"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Does again what was taken back last."), runRedo},
    };
}

std::vector<Command> exchangeCommands()
{
    return {
        {"export csv"_L1, {}, 0, 0,
            {{"out"_L1, "FILE"_L1, QT_TRANSLATE_NOOP("Cli", "the file to write; an earlier one is replaced only by a whole new one")},
                {"query"_L1, "Q"_L1, QT_TRANSLATE_NOOP("Cli", "what to export, in the order found (default: everything)")}, kType,
                {"ids"_L1, "FILE"_L1, QT_TRANSLATE_NOOP("Cli", "export these records, one id a line, in this order; - reads standard input")},
                {"columns"_L1, "A,B"_L1, QT_TRANSLATE_NOOP("Cli", "fields, such as title,partners.name,address")},
                {"preset"_L1, "PRESET"_L1, QT_TRANSLATE_NOOP("Cli", "excel (default) for spreadsheets, data for programs")},
                {"cells"_L1, "AS"_L1, QT_TRANSLATE_NOOP("Cli", "labels or codes (default: labels for excel, codes for data)")},
                {"several"_L1, "IN"_L1, QT_TRANSLATE_NOOP("Cli", "several values in one cell (default) or in columns")},
                {"personal-data"_L1, {}, QT_TRANSLATE_NOOP("Cli", "allow columns with data of persons")}},
            QT_TRANSLATE_NOOP("Cli", "Writes a list of records as CSV. TLP:RED and stories without consent stay out."), runExportCsv},
        {"hub prepare"_L1, "URL"_L1, 1, 1, {kUser, kCaFile, kSecretStdin},
            QT_TRANSLATE_NOOP("Cli", "Makes an empty CouchDB database a hub."), runHubPrepare},
        {"channel add"_L1, "NAME URL"_L1, 2, 2,
            {{"kind"_L1, "KIND"_L1, QT_TRANSLATE_NOOP("Cli", "couch (default)")}, kUser, kCaFile},
            QT_TRANSLATE_NOOP("Cli", "Adds a hub to exchange records with."), runChannelAdd},
        {"channel list"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Lists the hubs."), runChannelList},
        {"channel remove"_L1, "NAME"_L1, 1, 1,
            {{"with-records"_L1, {}, QT_TRANSLATE_NOOP("Cli", "take its records out as well, except those changed here")}},
            QT_TRANSLATE_NOOP("Cli", "Removes a hub; its records stay readable."), runChannelRemove},
        {"sync"_L1, {}, 0, 0,
            {{"channel"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "only this hub")},
                {"pull-only"_L1, {}, QT_TRANSLATE_NOOP("Cli", "only fetch, send nothing")}, kSecretStdin},
            QT_TRANSLATE_NOOP("Cli", "Fetches what is new from the hubs."), runSync},
        {"decide"_L1, "NAME"_L1, 1, 1,
            {{"apply"_L1, {}, QT_TRANSLATE_NOOP("Cli", "carry the deletions out")},
                {"keep"_L1, {}, QT_TRANSLATE_NOOP("Cli", "keep the records")},
                {"follow"_L1, {}, QT_TRANSLATE_NOOP("Cli", "follow the hub although it is another one now")}},
            QT_TRANSLATE_NOOP("Cli", "Answers a hub that deletes unusually much at once, or that was replaced."), runDecide},
        {"conflicts"_L1, {}, 0, 0, {}, QT_TRANSLATE_NOOP("Cli", "Lists records that were changed here and on the hub."), runConflicts},
        {"conflicts resolve"_L1, "ID"_L1, 1, 1,
            {{"mine"_L1, {}, QT_TRANSLATE_NOOP("Cli", "keep what is here")}, {"hub"_L1, {}, QT_TRANSLATE_NOOP("Cli", "take what the hub has")},
                kPatch, kAs, kNote},
            QT_TRANSLATE_NOOP("Cli", "Decides a conflict."), runConflictsResolve},
    };
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> commands;
        for (std::vector<Command> part : {libraryCommands(), readingCommands(), editingCommands(), exchangeCommands()}) {
            std::move(part.begin(), part.end(), std::back_inserter(commands));
        }
        return commands;
    }();
    return all;
}

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> options {
        {"data-dir"_L1, "DIR"_L1, QT_TRANSLATE_NOOP("Cli", "folder of the library (default: FOURTHP_DATA_DIR, else the usual place)")},
        {"lang"_L1, "XX"_L1, QT_TRANSLATE_NOOP("Cli", "language of labels and sentences: en, fr or ar")},
        {"json"_L1, {}, QT_TRANSLATE_NOOP("Cli", "answer with one JSON value on standard output")},
        {"help"_L1, {}, QT_TRANSLATE_NOOP("Cli", "say what there is, and end")},
        {"version"_L1, {}, QT_TRANSLATE_NOOP("Cli", "print the version, and end")},
    };
    return options;
}

} // namespace fourthp::cli
