using System.Collections.Frozen;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>
/// The words in class names, ids and test ids from which roles are read: what designers and content systems call things. A phrase is two or
/// three words as they stand in one name ("article-body", "articleBody", "article__body").
/// </summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, Role> Table = Build(
        (Role.ArticleBody, """
            articlebody, article body, article body content, article content, article main content, article text, article copy,
            article rich text,
            blog body, blog content, blog post body, body copy, body text, bodytext, articletext, articlecontent, entrycontent, storycontent, content body, entry content, entry body, entrytext, govspeak,
            main text,
            news body, news content, news text, news article body, newsbody, post body, post content, post text, post entry, postbody,
            postcontent,
            press release body, release body, rich text, richtext, rte, single content, story body, story content, story text, storybody,
            storytext, wysiwyg,
            name body, body field, node body, item fulltext, com content article, body markup, editor content, text block, text module, td post content,
            """),
        (Role.Content, "article, content, story, entry, post, blogpost, main, body, copy, prose, text, news, newsitem, release"),
        (Role.Headline, "headline, hed, article title, entry title, post title, page title, story title, main heading"),
        (Role.Standfirst, """
            standfirst, dek, deck, subhead, subheadline, subtitle, strapline, sub heading, article summary, article lead, article intro,
            article description,
            lead paragraph, intro text, lede, excerpt, post excerpt, page summary,
            """),
        (Role.Navigation, """
            nav, navbar, navigation, navigations, subnav, topnav, menu, submenu, megamenu, breadcrumb, breadcrumbs, crumb, crumbs,
            pagination, pager, paging, skip link,
            skiplink, skip links, skiplinks, post navigation, prev next, prevnext, next prev, next post, previous post, nextpost, prevpost,
            back link, sitemap, back to top, jump links, jumplink, jumplinks, pagenav,
            post nav,
            mainnav, sidenav, subnavigation, footernav, mobilenav, mainmenu, topmenu, mobilemenu, mainnavigation, pagenavi,
            """),
        (Role.Sharing, """
            share, shares, sharing, sharer, sharebar, sharebutton, sharebuttons, sharelinks, sharethis, sharedaddy, social, socials,
            socialmedia, sociallinks, addthis, addtoany, a2a, shariff, heateor, ssba,
            jp relatedposts, follow us, follow buttons, followus, post share, monarch, shareaholic, sassy, fb like, like box, essb,
            sociable,
            socialshare, socialshares, socialicons, socialicon, sociallink, socialbutton, socialbuttons, socialmedialinks, sharebtn, sharetools,
            sharebox, sharemodule, sharecount,
            """),
        (Role.Related, """
            related, relatedposts, relatedlinks, recommended, recommendation, recommendations, recommend, recirc, recirculation, outbrain,
            taboola, zergnet, revcontent, mgid, nativo, trending, mostread, mostpopular, popular, most read,
            most popular, most viewed, most recent, read next, readnext, read also, readalso, also read, up next, upnext, more from,
            more like, more news, more stories, more articles, more posts,
            morestories, see also, seealso, also like, you may, may like, might like, dont miss, latest news, latest posts, latest articles,
            latest stories, recent posts, recent articles, recent news, other news, other articles, other stories,
            similar, similar posts, further reading, yarpp, crp related, inline related, linked stories, onward, onward journey,
            story package, teaser, teasers, featured posts, tie in, post list, related content, suggested, keep reading, keepreading,
            what next, whats next, morefrom,
            interlinking, backlink, article list, news list, in brief list, also in, inarticle link, internal links, topstories,
            top stories, relatedarticles, relatedstories, relatednews, relatedreads, relatedcontent, readmorelinks, relacionadas, relacionados, correlati, lire aussi, leia mais, leia tambem, mehr zum thema, verwandte, noticias relacionadas,
            """),
        (Role.Comments, """
            comment, comments, commentlist, commentarea, commentform, commenting, disqus, livefyre, respond, reply, replies, discussion,
            coral, viafoura, spotim, openweb, conversation, hyvor, remark42, webmentions, reviews list, leave reply,
            commentbody, commentzone, commentsection, recentcomments, readercomments, kommentare, kommentar, commentaires, comentarios, commenti, komentarze, yorumlar, komentare,
            """),
        (Role.Newsletter, """
            newsletter, newsletters, subscribe, subscription, subscriptions, subscriber, signup, sign up, mailchimp, mailing list,
            mailinglist, optin, opt in, mc4wp, mc embed, email form, email capture, email alert, klaviyo, convertkit, hubspot, hs form,
            hs cta, get updates, sumome, leadinmodal, inform,
            """),
        (Role.Advert, """
            ad, ads, adbox, adblock, adcontainer, adslot, adspot, adunit, adwrapper, adzone, advert, adverts, advertisement, advertisements,
            advertising, advertorial, adsense, adsbygoogle, adthrive, mediavine, ezoic, dfp, gpt, mpu, leaderboard, skyscraper,
            sponsor, sponsors, sponsored, sponsorship, dianomi, googlead, googleads, banner ad, ad banner, partner content, partners,
            commercial, raptive, freestar, affiliate, affiliates, disclaimer, disclosure, affiliate disclosure,
            anzeige, werbung, publicidad, publicidade, publicite, pubblicita, reklama, reklam, annonce,
            """),
        (Role.Caption, """
            caption, captions, figcaption, imagecaption, image credit, photo credit, photocredit, imagecredit, credit, credits,
            image description, photo caption, cutline, wp caption text, media description, image meta, image source, photographer,
            img caption, picture caption, video caption, video description, video embed, video title, inline video, bildunterschrift, bildtext, legende, legenda, leyenda, didascalia, pie de foto,
            """),
        (Role.Consent, """
            cookie, cookies, cookiebar, cookiebanner, consent, gdpr, ccpa, onetrust, cookielaw, cookieconsent, covid banner,
            emergency banner, site alert, site notice, privacy banner, browser upgrade
            """),
        (Role.Sidebar, """
            sidebar, sidebars, side bar, rightrail, right rail, leftrail, left rail, rail, right column, rightcolumn, right col, rightcol,
            rightsidebar, leftsidebar, leftcol, sidecol, side column, side col, sidecolumn, widgetarea, widget area, complementary, aside, summary v2
            """),
        (Role.Footer, """
            footer, foot, colophon, copyright, contentinfo, legal, site info, footnav, post footer, entry footer, article footer,
            published dates, page history, update history, change history, revision history
            """),
        (Role.Header, "header, masthead, topbar, siteheader, site branding, toolbar, banner"),
        (Role.Byline, """
            byline, bylines, author, authors, contributor, contributors, writer, journalist, postedby, posted by, written by, vcard,
            reviewed by, fact check, fact checked
            """),
        (Role.Date, """
            date, dates, dateline, datetime, timestamp, pubdate, published, publish, publication date, posted on, modified, updated,
            lastupdated, time, reading time, read time, timetoread, post date, entry date
            """),
        (Role.Tags, """
            tags, taglist, tag list, tag cloud, tagcloud, tag links, taglinks, post tags, entry tags, topics, categories, category list,
            cat links, keywords, taxonomy, hashtag, hashtags, filed under, labels, eyebrow, kicker
            """),
        (Role.Wall, """
            paywall, regwall, registerwall, registration wall, registration, register, piano, login, signin, sign in, log in, logon,
            metered, subscriber only, restricted content, restricted text, premium content message, barrier, meter, gate, gated, members only message
            """),
        (Role.Hidden, """
            visuallyhidden, visually hidden, condition invisible, sr only, sronly, screenreader, screen reader, screen reader text, offscreen, accessibly hidden,
            vh, noprint, print only, printonly, mw editsection, editsection
            """),
        (Role.Promotion, """
            read more, readmore, call out box, callout box, callout block, promo, promos, promotion, promotional, promobox, cta, call to action, calltoaction, upsell,
            banner, house ad, marketing, offer, offers, donate, donation, donations, fundraising, support us, product card, product box,
            buy button, shop, pricing, price
            """),
        (Role.Tools, """
            tools, toolbox, toolbar, utilities, utility, print, printfriendly, bookmark, actions, action bar, controls, buttons,
            button group, rating, ratings, vote, votes, voting, feedback, helpful, was this, listen, audio player, text to speech, claps,
            likes, reactions, page actions, post meta, entry meta, article meta, postmeta, entrymeta, meta, metadata, post info,
            article info, article details, byline wrapper
            """),
        (Role.Widget, """
            widget, widgets, module aside, infobox, factbox, fact box, carousel, slider, slideshow, gallery, poll, quiz, calculator
            """),
        (Role.Jobs, "job, jobs, vacancy, vacancies, recruiter, recruitment advert, job listing, joblist, jobboard"),
        (Role.Contents, """
            toc, table of contents, tableofcontents, ez toc, lwptoc, on this page, in this article, contents list, page contents,
            ai generated, ai overview, ai summary, ai takeaways, aisummary, contentslist, jump to, anchor links, article nav, chapter list, toclist, quick links, quicklinks
            """),
        (Role.Biography, """
            bio, biography, author box, authorbox, author bio, authorbio, author info, authorinfo, about author, about the author,
            author card, author description, author profile, author block, saboxplugin, molongui, abh box, author section, post author,
            ts fab wrapper, author detail, author details, contributor bio
            """),
        (Role.Enquiry, """
            enquiry, enquire, enquiries, contact form, contactform, wpcf7, gform, wpforms, get in touch, getintouch, request demo,
            quote form, lead form, contact us, contactus, contact box
            """),
        (Role.Overlay, """
            modal, modals, modalwindow, remodal, micromodal, popup, popups, overlay, lightbox, tooltip, tooltips, popover, dialog, interstitial, offcanvas, nav drawer, menu drawer, drawer menu, side drawer, cart drawer, flyout,
            toast, snackbar, dropdown
            """),
        (Role.Media, """
            video, videoplayer, video player, jwplayer, brightcove, playlist, podcast player, embed, photo, image, thumbnail, media
            """),
        (Role.Embed, """
            bluesky embed, embed bluesky, embed facebook, embed instagram, embed reddit, embed threads, embed tiktok, embed tweet, embed twitter,
            embedded tweet, fb post, fb video, instagram media, mastodon embed, reddit card, reddit embed, social embed, telegram post, text post media,
            tiktok embed, tweet embed, twitter embed, twitter tweet, twitter video
            """),
        (Role.Quotation, "pullquote, pull quote, blockquote, quote, quotes, quotation, testimonial quote"));

    private static readonly FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in the longest phrase of the table.</summary>
    public static int LongestPhrase { get; } = Table.Keys.Max(key => key.AsSpan().Count(' ') + 1);

    /// <summary>The role of a lower-case word, or of words with a blank between them; none when the table does not have it.</summary>
    public static Role Of(ReadOnlySpan<char> phrase) => Lookup.TryGetValue(phrase, out var role) ? role : Role.None;

    private static FrozenDictionary<string, Role> Build(params ReadOnlySpan<(Role Role, string Phrases)> rows)
    {
        var table = new Dictionary<string, Role>();
        foreach (var (role, phrases) in rows)
            foreach (var phrase in phrases.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                table[phrase] = table.GetValueOrDefault(phrase) | role;
        return table.ToFrozenDictionary();
    }
}
