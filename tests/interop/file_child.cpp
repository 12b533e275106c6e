// SPDX-License-Identifier: GPL-3.0-or-later
// One transfer in a process that the test may kill: file_child FOLDER URL up|down SHA256. Prints a line
// before it begins.
#include "core/sync/file_transfer.h"
#include "core/sync/http_hub.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != 5 || !vocabularies) {
        return 2;
    }
    const SystemClock clock;
    const auto library
        = Library::open({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    auto client
        = HttpClient::create({.channel = u"office"_s, .url = arguments.at(2), .user = {}, .caFile = {}}, {});
    if (!library || !client) {
        return 4;
    }
    HttpHub hub(std::move(*client));
    FileTransfer files(hub, **library, u"office"_s, {});
    std::puts("started");
    std::fflush(stdout);
    const QString sha256 = arguments.at(4);
    const auto done = arguments.at(3) == "up"_L1 ? files.upload(sha256, u"application/pdf"_s, {}, {})
                                                 : files.download(sha256, {}, {});
    return done ? 0 : 3;
}
