// SPDX-License-Identifier: GPL-3.0-or-later
// One transfer in a process that the test may kill: file_child FOLDER URL up|down SHA256. Prints a line
// before it begins.
#include "core/sync/file_transfer.h"
#include "core/sync/http_hub.h"
#include "tests/support/killed_child.h"

#include <memory>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    return killedChild(argc, argv, 4, [](Library &library, const QStringList &arguments) -> Result<ChildWork> {
        auto client
            = HttpClient::create({.channel = u"office"_s, .url = arguments.at(2), .user = {}, .caFile = {}}, {});
        if (!client) {
            return passOn(client);
        }
        const auto hub = std::make_shared<HttpHub>(std::move(*client));
        return [&library, hub, isUp = arguments.at(3) == "up"_L1, sha256 = arguments.at(4)] {
            FileTransfer files(*hub, library, u"office"_s, {});
            return isUp ? files.upload(sha256, u"application/pdf"_s, {}, {}).has_value()
                        : files.download(sha256, {}, {}).has_value();
        };
    });
}
