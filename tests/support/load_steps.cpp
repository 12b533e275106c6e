// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/load_steps.h"

#include "core/curation/tag_change.h"
#include "core/model/labels.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/backup_files.h"
#include "core/store/draft_store.h"
#include "core/store/file_references.h"
#include "core/store/file_store.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/load.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

const Editor kMe {u"bench"_s, {}};

/// What was asked for, or why not.
template <class T> Result<void> whether(const Result<T> &done, bool isRight)
{
    return !done  ? passOn(done)
        : isRight ? Result<void>()
                  : fail(ErrorKind::Storage, u"load"_s, u"not what was put in"_s);
}

Result<void> renameAll(Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto docids = connection ? recordsTagged(**connection, u"all"_s) : passOn(connection);
    const auto plan = docids ? planBulk(library, *docids, renamingTag(u"all"_s, u"every"_s)) : passOn(docids);
    const auto done = plan ? applyBulk(library, *plan, kMe) : passOn(plan);
    return whether(done, true);
}

} // namespace

std::vector<LoadStep> draftSteps(int count)
{
    return {
        {"put the drafts, one by one",
            [count](Library &library) {
                Result<void> done;
                for (int number = 0; done && number < count; ++number) {
                    done = DraftStore(library).put({.record = loadId(number),
                        .document = loadDraft(number),
                        .startedFrom = {},
                        .savedAt = {}});
                }
                return done;
            }},
        {"read all drafts",
            [count](Library &library) {
                const auto all = DraftStore(library).all();
                return whether(all, all && all->size() == size_t(count));
            }},
        {"discard them, one by one",
            [count](Library &library) {
                Result<void> done;
                for (int number = 0; done && number < count; ++number) {
                    done = DraftStore(library).discard(loadId(number));
                }
                return done;
            }},
    };
}

std::vector<LoadStep> tagSteps(int count)
{
    return {
        {"put records with the tags", [count](Library &library) { return fillWithTags(library, count); }},
        {"list all tags",
            [count](Library &library) {
                const auto all = allTags(library);
                return whether(all, all && all->size() == size_t(count) + 1);
            }},
        {"find the records of one tag",
            [](Library &library) {
                const auto found = SearchEngine(library).search(parseQuery(u"tag:all/7"_s).query);
                return whether(found, found && found->docids.size() == 1);
            }},
        {"count the tags of all records found",
            [](Library &library) {
                const auto found = SearchEngine(library).search(parseQuery(u"guide"_s).query);
                return whether(found, found && !found->docids.empty());
            }},
        {"rename the tag that all lie in", renameAll},
    };
}

std::vector<LoadStep> fileSteps(int count)
{
    return {
        {"take in the files, one by one",
            [count](Library &library) { return fillWithFiles(library, count); }},
        {"list the records with files",
            [count](Library &library) {
                const Result<Connection *> connection = library.connection();
                const auto records = connection ? recordsWithFiles(**connection, {}) : passOn(connection);
                return whether(records, records && records->size() == size_t(count / kLoadEach));
            }},
        {"say what is here of each",
            [count](Library &library) {
                const auto named = namedFiles(library);
                return whether(named, named && named->files == count && named->notHere == 0);
            }},
        {"read and check all of them",
            [count](Library &library) {
                const auto found = FileStore(library).verifyAll();
                return whether(found,
                    found && found->files == count && found->damaged.isEmpty()
                        && found->incomplete.isEmpty());
            }},
        {"copy them beside a backup",
            [count](Library &library) {
                const QTemporaryDir folder;
                const auto copied = copyParts(library.folder().files(), folder.filePath(u"copy"_s));
                return whether(copied, copied && copied->parts == count);
            }},
        {"look for what nobody needs",
            [](Library &library) {
                const auto freed = FileStore(library).removeUnused();
                return whether(freed, freed && *freed == 0);
            }},
    };
}

std::vector<LoadStep> textSteps(int letters)
{
    return {
        {"put a record with the text",
            [letters](Library &library) { return fillWithText(library, letters); }},
        {"find it by its last word",
            [](Library &library) {
                SearchEngine engine(library);
                const SearchQuery query = parseQuery(u"landmark"_s).query;
                const auto found = engine.search(query);
                const auto hits = found
                    ? engine.hits(found->docids, query, Labels(library.vocabularies(), {u"en"_s}))
                    : passOn(found);
                return whether(hits, hits && hits->size() == 1);
            }},
        {"save an edit of it",
            [](Library &library) {
                return whether(
                    RecordWriter(library).edit(loadId(kLoadText), {{u"acronym"_s, u"X"_s}}, kMe), true);
            }},
        {"keep a draft of it",
            [](Library &library) {
                const auto record = readRecord(**library.connection(), loadId(kLoadText));
                return record ? DraftStore(library).put({.record = loadId(kLoadText),
                           .document = (*record)->shown(),
                           .startedFrom = {},
                           .savedAt = {}})
                              : passOn(record);
            }},
        {"take the edit back", [](Library &library) { return whether(RecordWriter(library).undo(), true); }},
    };
}

} // namespace fourthp::test
