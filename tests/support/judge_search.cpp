// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: judge_search – asks every question of the judged set, and prints all misses and the figures per kind.
#include "tests/support/search_judgement.h"
#include "tests/support/temp_library.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;

namespace {

Result<std::vector<test::Judgement>> judgeAll(Library &library)
{
    const Result<std::vector<test::JudgedQuery>> queries = test::judgedQueries();
    if (!queries) {
        return passOn(queries);
    }
    if (const auto added = test::addJudgedRecords(library); !added) {
        return passOn(added);
    }
    SearchEngine engine(library);
    return test::judgeSearch(library, engine, *queries);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const test::TempLibrary temp(test::Contents::Starter);
    const auto judgements = judgeAll(*temp.library);
    if (!judgements) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(judgements.error().subject),
            qUtf8Printable(judgements.error().detail));
        return 1;
    }
    std::fputs(qUtf8Printable(test::missesOf(*judgements)), stdout);
    std::fputs(qUtf8Printable(test::figuresOf(*judgements)), stdout);
    return 0;
}
