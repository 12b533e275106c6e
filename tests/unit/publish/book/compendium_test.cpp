// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/compendium.h"
#include "tests/unit/curation/edition_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("x", "[publish]")
{
}
