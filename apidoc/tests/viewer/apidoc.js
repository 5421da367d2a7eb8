const apiSchema = [
   {
      "children" : [
         {
            "children" : [
               {
                  "info" : {
                     "DELETE" : {
                        "allowtoken" : 1,
                        "description" : "Dissolve a flock.",
                        "method" : "DELETE",
                        "name" : "delete",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "force" : {
                                 "default" : 0,
                                 "description" : "At once.",
                                 "optional" : "1",
                                 "type" : "boolean",
                                 "typetext" : "<boolean>"
                              },
                              "id" : {
                                 "description" : "Its name.",
                                 "format" : "pve-configid",
                                 "type" : "string",
                                 "typetext" : "<string>"
                              }
                           }
                        },
                        "permissions" : {
                           "check" : [
                              "perm-modify",
                              "{path}"
                           ]
                        },
                        "protected" : 1,
                        "returns" : {
                           "type" : "null"
                        }
                     },
                     "GET" : {
                        "allowtoken" : 1,
                        "description" : "One flock.",
                        "method" : "GET",
                        "name" : "read",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "id" : {
                                 "description" : "Its name.",
                                 "format" : "pve-configid",
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              }
                           }
                        },
                        "permissions" : {
                           "check" : [
                              "or",
                              [
                                 "perm",
                                 "/flocks/{id}",
                                 [
                                    "Sys.Audit",
                                    "Sys.Modify"
                                 ],
                                 "any",
                                 1
                              ],
                              [
                                 "and",
                                 [
                                    "perm",
                                    "/",
                                    [
                                       "Sys.Audit"
                                    ]
                                 ],
                                 [
                                    "perm",
                                    "/pool/{pool}",
                                    [
                                       "Pool.Audit"
                                    ],
                                    "require_param",
                                    "pool"
                                 ]
                              ]
                           ],
                           "description" : "Goes further than can be said as data."
                        },
                        "returns" : {}
                     },
                     "PUT" : {
                        "allowtoken" : 1,
                        "description" : "Change a flock.",
                        "method" : "PUT",
                        "name" : "update",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "allOf" : [
                              {
                                 "properties" : {
                                    "comment" : {
                                       "description" : "A remark.",
                                       "optional" : 1,
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "digest" : {
                                       "description" : "Guards against two at once.",
                                       "maxLength" : 64,
                                       "optional" : 1,
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "id" : {
                                       "description" : "Its name.",
                                       "format" : "pve-configid",
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    }
                                 },
                                 "type" : "object"
                              },
                              {
                                 "oneOf" : [
                                    {
                                       "instance-type" : "sheep",
                                       "properties" : {
                                          "count" : {
                                             "description" : "How many.",
                                             "minimum" : 1,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "shorn" : {
                                             "description" : "Shorn?",
                                             "optional" : 1,
                                             "type" : "boolean",
                                             "typetext" : "<boolean>"
                                          }
                                       }
                                    },
                                    {
                                       "instance-type" : "goat",
                                       "properties" : {
                                          "count" : {
                                             "description" : "How many.",
                                             "maximum" : 40,
                                             "minimum" : 2,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "horns" : {
                                             "description" : "Which horns.",
                                             "enum" : [
                                                "short",
                                                "long"
                                             ],
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       }
                                    }
                                 ],
                                 "type-property" : "kind",
                                 "type-property-schema" : {
                                    "description" : "Which animals.",
                                    "enum" : [
                                       "sheep",
                                       "goat"
                                    ],
                                    "type" : "string"
                                 }
                              }
                           ]
                        },
                        "permissions" : {
                           "check" : [
                              "perm",
                              "/flocks/{id}",
                              [
                                 "Sys.Modify"
                              ]
                           ]
                        },
                        "protected" : 1,
                        "returns" : {
                           "type" : "null"
                        }
                     }
                  },
                  "leaf" : 1,
                  "path" : "/cluster/shepherd/{id}",
                  "text" : "{id}"
               }
            ],
            "leaf" : 0,
            "path" : "/cluster/shepherd",
            "text" : "shepherd"
         },
         {
            "info" : {
               "GET" : {
                  "allowtoken" : 1,
                  "description" : "Any name may stand here.",
                  "method" : "GET",
                  "name" : "map",
                  "parameters" : {
                     "additionalProperties" : 0
                  },
                  "returns" : {
                     "properties" : {
                        "osd" : {
                           "properties" : {
                              "{id}" : {
                                 "properties" : {
                                    "VM.Audit" : {
                                       "description" : "A key with a dot.",
                                       "optional" : 1,
                                       "type" : "boolean",
                                       "typetext" : "<boolean>"
                                    },
                                    "host-name" : {
                                       "description" : "A key with a dash.",
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "load" : {
                                       "description" : "Of what is not said.",
                                       "type" : "array"
                                    }
                                 },
                                 "type" : "object"
                              }
                           },
                           "type" : "object"
                        },
                        "spare" : {
                           "additionalProperties" : {
                              "type" : "integer"
                           },
                           "type" : "object"
                        }
                     },
                     "type" : "object"
                  }
               }
            },
            "leaf" : 1,
            "path" : "/cluster/placement",
            "text" : "placement"
         },
         {
            "info" : {
               "GET" : {
                  "allowtoken" : 1,
                  "description" : "Fabrics.",
                  "method" : "GET",
                  "name" : "index",
                  "parameters" : {
                     "additionalProperties" : 0
                  },
                  "permissions" : {
                     "user" : "all"
                  },
                  "proxyto" : null,
                  "returns" : {
                     "items" : {
                        "properties" : {
                           "area" : {
                              "description" : "Only one kind has it.",
                              "instance-types" : [
                                 "ospf"
                              ],
                              "optional" : 1,
                              "type" : "string",
                              "type-property" : "protocol",
                              "typetext" : "<string>"
                           },
                           "name" : {
                              "description" : "Its name.",
                              "type" : "string",
                              "typetext" : "<string>"
                           },
                           "ports" : {
                              "oneOf" : [
                                 {
                                    "instance-types" : [
                                       "ospf"
                                    ],
                                    "items" : {
                                       "format" : {
                                          "name" : {
                                             "description" : "Port.",
                                             "format" : "pve-iface",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       },
                                       "type" : "string"
                                    },
                                    "optional" : 1,
                                    "type" : "array"
                                 },
                                 {
                                    "instance-types" : [
                                       "openfabric"
                                    ],
                                    "items" : {
                                       "format" : {
                                          "hello" : {
                                             "description" : "Interval.",
                                             "optional" : 1,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "name" : {
                                             "description" : "Port.",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       },
                                       "type" : "string"
                                    },
                                    "optional" : 1
                                 }
                              ],
                              "type" : "array",
                              "type-property" : "protocol"
                           },
                           "protocol" : {
                              "description" : "The kind.",
                              "enum" : [
                                 "ospf",
                                 "openfabric"
                              ],
                              "type" : "string",
                              "typetext" : "<string>"
                           },
                           "state" : {
                              "description" : "No type here.",
                              "enum" : [
                                 "up",
                                 "down"
                              ]
                           },
                           "weights" : {
                              "description" : "No type here either.",
                              "items" : {
                                 "type" : "integer"
                              }
                           }
                        }
                     },
                     "links" : [
                        {
                           "href" : "{name}",
                           "rel" : "child"
                        }
                     ],
                     "type" : "array"
                  }
               }
            },
            "leaf" : 1,
            "path" : "/cluster/fabric",
            "text" : "fabric"
         },
         {
            "info" : {
               "POST" : {
                  "allowtoken" : 0,
                  "description" : "Log in.",
                  "expose_credentials" : 1,
                  "method" : "POST",
                  "name" : "create_ticket",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "password" : {
                           "description" : "The secret.",
                           "type" : "string",
                           "typetext" : "<string>"
                        },
                        "username" : {
                           "description" : "Who.",
                           "maxLength" : 64,
                           "type" : "string",
                           "typetext" : "<string>"
                        }
                     }
                  },
                  "permissions" : {
                     "user" : "world"
                  },
                  "returns" : {
                     "properties" : {
                        "cap" : {
                           "properties" : {},
                           "type" : "object"
                        },
                        "ticket" : {
                           "description" : "It.",
                           "optional" : 1,
                           "type" : "string",
                           "typetext" : "<string>"
                        }
                     }
                  }
               }
            },
            "leaf" : 1,
            "path" : "/cluster/ticket",
            "text" : "ticket"
         },
         {
            "info" : {
               "GET" : {
                  "allowtoken" : 1,
                  "description" : "A free number.",
                  "method" : "GET",
                  "name" : "index",
                  "parameters" : {
                     "additionalProperties" : 0
                  },
                  "returns" : {
                     "description" : "It.",
                     "minimum" : 100,
                     "type" : "integer",
                     "typetext" : "<integer>"
                  }
               }
            },
            "leaf" : 1,
            "path" : "/cluster/next",
            "text" : "next"
         }
      ],
      "info" : {
         "GET" : {
            "allowtoken" : 1,
            "description" : "What there is below.",
            "method" : "GET",
            "name" : "index",
            "parameters" : {
               "additionalProperties" : 0
            },
            "permissions" : {
               "user" : "all"
            },
            "returns" : {
               "items" : {
                  "properties" : {},
                  "type" : "object"
               },
               "links" : [
                  {
                     "href" : "{name}",
                     "rel" : "child"
                  }
               ],
               "type" : "array"
            }
         }
      },
      "leaf" : 0,
      "path" : "/cluster",
      "text" : "cluster"
   },
   {
      "children" : [
         {
            "children" : [
               {
                  "children" : [
                     {
                        "children" : [
                           {
                              "info" : {
                                 "GET" : {
                                    "allowtoken" : 1,
                                    "description" : "What it is made of.",
                                    "method" : "GET",
                                    "name" : "config",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "vmid" : {
                                             "description" : "The guest's number.",
                                             "format" : "pve-vmid",
                                             "maximum" : 999999999,
                                             "minimum" : 100,
                                             "type" : "integer"
                                          }
                                       }
                                    },
                                    "permissions" : {
                                       "check" : [
                                          "perm",
                                          "/vms/{vmid}",
                                          [
                                             "VM.Audit"
                                          ]
                                       ]
                                    },
                                    "proxyto" : "node",
                                    "returns" : {
                                       "properties" : {
                                          "balloon" : {
                                             "default" : "same as memory",
                                             "description" : "Least memory.",
                                             "optional" : 1,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "cores" : {
                                             "default" : 1,
                                             "description" : "Cores.",
                                             "minimum" : 1,
                                             "optional" : 1,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "cpu-flags" : {
                                             "description" : "Flags, each with its sign.",
                                             "optional" : 1,
                                             "pattern" : "(?^:^((?>[+-]?[\\w\\-\\._=]+,?)+)$)",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "digest" : {
                                             "description" : "Of it.",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "efidisk0" : {
                                             "description" : "A family of one is written out.",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "ide[n]" : {
                                             "description" : "A disk of an old kind.",
                                             "format" : "pve-qm-ide",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "keys" : {
                                             "default" : null,
                                             "description" : "Layout of the keyboard.",
                                             "enum" : [
                                                "de",
                                                "en-us"
                                             ],
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "labels" : {
                                             "description" : "Labels.",
                                             "format" : "pve-tag-list",
                                             "optional" : 1,
                                             "pattern" : "(?:(?^i:[a-z0-9_][a-z0-9_\\-\\+\\.]*);)*(?^i:[a-z0-9_][a-z0-9_\\-\\+\\.]*)",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "memory" : {
                                             "description" : "Memory.",
                                             "format" : {
                                                "current" : {
                                                   "default" : 512,
                                                   "default_key" : 1,
                                                   "description" : "Now.",
                                                   "minimum" : 16,
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                }
                                             },
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "name" : {
                                             "description" : "A name for people.",
                                             "format" : "dns-name",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "net[n]" : {
                                             "description" : "A network card.",
                                             "format" : {
                                                "e1000" : {
                                                   "alias" : "macaddr",
                                                   "keyAlias" : "model"
                                                },
                                                "firewall" : {
                                                   "description" : "Filter.",
                                                   "optional" : 1,
                                                   "type" : "boolean",
                                                   "typetext" : "<boolean>"
                                                },
                                                "macaddr" : {
                                                   "description" : "Hardware address.",
                                                   "format" : "mac-addr",
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "model" : {
                                                   "default_key" : 1,
                                                   "description" : "Card.",
                                                   "enum" : [
                                                      "virtio",
                                                      "e1000"
                                                   ],
                                                   "format_description" : "model",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "rate" : {
                                                   "description" : "Limit.",
                                                   "minimum" : "0",
                                                   "optional" : 1,
                                                   "type" : "number"
                                                },
                                                "tag" : {
                                                   "description" : "VLAN.",
                                                   "maximum" : 4094,
                                                   "minimum" : 1,
                                                   "optional" : 1,
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                },
                                                "trunks" : {
                                                   "description" : "VLANs that pass.",
                                                   "optional" : 1,
                                                   "pattern" : "(?^:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*)",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "virtio" : {
                                                   "alias" : "macaddr",
                                                   "keyAlias" : "model"
                                                }
                                             },
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "onboot" : {
                                             "default" : "0",
                                             "description" : "Start with the node.",
                                             "optional" : 1,
                                             "type" : "boolean",
                                             "typetext" : "<boolean>"
                                          },
                                          "scsi[n]" : {
                                             "description" : "A disk.",
                                             "format" : {
                                                "cache" : {
                                                   "description" : "Cache.",
                                                   "enum" : [
                                                      "none",
                                                      "writeback"
                                                   ],
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "file" : {
                                                   "default_key" : 1,
                                                   "description" : "Volume.",
                                                   "format" : "pve-volume-id",
                                                   "format_description" : "volume",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "size" : {
                                                   "description" : "Size.",
                                                   "format" : "disk-size",
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "ssd" : {
                                                   "description" : "Say it is an SSD.",
                                                   "optional" : 1,
                                                   "type" : "boolean",
                                                   "typetext" : "<boolean>"
                                                },
                                                "volume" : {
                                                   "alias" : "file"
                                                }
                                             },
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "shelf[n]" : {
                                             "description" : "A family whose range nobody knows.",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       },
                                       "type" : "object"
                                    }
                                 },
                                 "PUT" : {
                                    "allowtoken" : 1,
                                    "description" : "Change it.",
                                    "method" : "PUT",
                                    "name" : "update",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "delete" : {
                                             "description" : "What goes.",
                                             "format" : "pve-configid-list",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "ide[n]" : {
                                             "description" : "A disk of an old kind.",
                                             "format" : "pve-qm-ide",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "name" : {
                                             "description" : "A name for people.",
                                             "format" : "dns-name",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "scsi[n]" : {
                                             "description" : "A disk.",
                                             "format" : {
                                                "cache" : {
                                                   "description" : "Cache.",
                                                   "enum" : [
                                                      "none",
                                                      "writeback"
                                                   ],
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "file" : {
                                                   "default_key" : 1,
                                                   "description" : "Volume.",
                                                   "format" : "pve-volume-id",
                                                   "format_description" : "volume",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "size" : {
                                                   "description" : "Size.",
                                                   "format" : "disk-size",
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "ssd" : {
                                                   "description" : "Say it is an SSD.",
                                                   "optional" : 1,
                                                   "type" : "boolean",
                                                   "typetext" : "<boolean>"
                                                },
                                                "volume" : {
                                                   "alias" : "file"
                                                }
                                             },
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "timeout" : {
                                             "description" : "Seconds.",
                                             "maximum" : "30",
                                             "minimum" : 0,
                                             "optional" : 1,
                                             "type" : "integer",
                                             "typetext" : "<integer>"
                                          },
                                          "vmid" : {
                                             "description" : "The guest's number.",
                                             "format" : "pve-vmid",
                                             "maximum" : 999999999,
                                             "minimum" : 100,
                                             "type" : "integer"
                                          }
                                       }
                                    },
                                    "permissions" : {
                                       "check" : [
                                          "perm",
                                          "/vms/{vmid}",
                                          [
                                             "VM.Config.Disk",
                                             "VM.Config.Network"
                                          ],
                                          "any",
                                          1
                                       ]
                                    },
                                    "protected" : 1,
                                    "proxyto" : "node",
                                    "returns" : {
                                       "type" : "null"
                                    }
                                 }
                              },
                              "leaf" : 1,
                              "path" : "/nodes/{node}/kettle/{vmid}/config",
                              "text" : "config"
                           },
                           {
                              "info" : {
                                 "GET" : {
                                    "allowtoken" : 1,
                                    "description" : "Whatever it says.",
                                    "method" : "GET",
                                    "name" : "agent",
                                    "parameters" : {
                                       "additionalProperties" : 1,
                                       "properties" : {
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "vmid" : {
                                             "description" : "The guest's number.",
                                             "format" : "pve-vmid",
                                             "maximum" : 999999999,
                                             "minimum" : 100,
                                             "type" : "integer"
                                          }
                                       }
                                    },
                                    "permissions" : {
                                       "check" : [
                                          "perm",
                                          "/vms/{vmid}",
                                          [
                                             "VM.Audit"
                                          ]
                                       ]
                                    },
                                    "proxyto" : "node",
                                    "returns" : {
                                       "type" : "any"
                                    }
                                 }
                              },
                              "leaf" : 1,
                              "path" : "/nodes/{node}/kettle/{vmid}/agent",
                              "text" : "agent"
                           },
                           {
                              "info" : {
                                 "DELETE" : {
                                    "allowtoken" : 1,
                                    "description" : "Says no more than its verb.",
                                    "method" : "DELETE",
                                    "name" : "index",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "vmid" : {
                                             "description" : "The guest's number.",
                                             "format" : "pve-vmid",
                                             "maximum" : 999999999,
                                             "minimum" : 100,
                                             "type" : "integer"
                                          }
                                       }
                                    },
                                    "returns" : {
                                       "type" : "null"
                                    }
                                 },
                                 "GET" : {
                                    "allowtoken" : 1,
                                    "description" : "Names that are no identifiers.",
                                    "method" : "GET",
                                    "name" : "index",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "3rd-party" : {
                                             "description" : "A name that begins with a digit.",
                                             "optional" : 1,
                                             "type" : "boolean",
                                             "typetext" : "<boolean>"
                                          },
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "vmid" : {
                                             "description" : "The guest's number.",
                                             "format" : "pve-vmid",
                                             "maximum" : 999999999,
                                             "minimum" : 100,
                                             "type" : "integer"
                                          }
                                       }
                                    },
                                    "permissions" : {
                                       "check" : [
                                          "perm",
                                          "/vms/{vmid}",
                                          [
                                             "VM.Audit"
                                          ]
                                       ]
                                    },
                                    "returns" : {
                                       "type" : "boolean"
                                    }
                                 }
                              },
                              "leaf" : 1,
                              "path" : "/nodes/{node}/kettle/{vmid}/rest-of_it",
                              "text" : "rest-of_it"
                           }
                        ],
                        "leaf" : 0,
                        "path" : "/nodes/{node}/kettle/{vmid}",
                        "text" : "{vmid}"
                     }
                  ],
                  "info" : {
                     "GET" : {
                        "allowtoken" : 1,
                        "description" : "All guests.",
                        "method" : "GET",
                        "name" : "list",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "full" : {
                                 "description" : "More of each.",
                                 "optional" : 1,
                                 "type" : "boolean",
                                 "typetext" : "<boolean>"
                              },
                              "node" : {
                                 "description" : "The node's name.",
                                 "format" : "pve-node",
                                 "type" : "string",
                                 "typetext" : "<string>"
                              }
                           }
                        },
                        "permissions" : {
                           "description" : "Only those that you may see.",
                           "user" : "all"
                        },
                        "protected" : 1,
                        "proxyto" : "node",
                        "returns" : {
                           "items" : {
                              "properties" : {
                                 "cpu" : {
                                    "description" : "Load.",
                                    "optional" : 1,
                                    "type" : "number"
                                 },
                                 "mem" : {
                                    "description" : "Bytes.",
                                    "optional" : 1,
                                    "renderer" : "bytes",
                                    "title" : "Memory",
                                    "type" : "integer",
                                    "typetext" : "<integer>"
                                 },
                                 "status" : {
                                    "description" : "Runs or not.",
                                    "enum" : [
                                       "running",
                                       "stopped"
                                    ],
                                    "type" : "string",
                                    "typetext" : "<string>"
                                 },
                                 "template" : {
                                    "default" : "",
                                    "description" : "Is one.",
                                    "optional" : 1,
                                    "type" : "boolean",
                                    "typetext" : "<boolean>"
                                 },
                                 "vmid" : {
                                    "description" : "The guest's number.",
                                    "format" : "pve-vmid",
                                    "maximum" : 999999999,
                                    "minimum" : 100,
                                    "type" : "integer"
                                 }
                              },
                              "type" : "object"
                           },
                           "links" : [
                              {
                                 "href" : "{vmid}",
                                 "rel" : "child"
                              }
                           ],
                           "type" : "array"
                        }
                     },
                     "POST" : {
                        "allowtoken" : 1,
                        "description" : "A new guest.",
                        "method" : "POST",
                        "name" : "create",
                        "parameters" : {
                           "additionalProperties" : 0,
                           "properties" : {
                              "args" : {
                                 "description" : "Words.",
                                 "format" : "string-alist",
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "balloon" : {
                                 "default" : "same as memory",
                                 "description" : "Least memory.",
                                 "optional" : 1,
                                 "type" : "integer",
                                 "typetext" : "<integer>"
                              },
                              "mail" : {
                                 "description" : "To whom.",
                                 "format" : "email-opt",
                                 "optional" : 1,
                                 "requires" : "name",
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "many" : {
                                 "description" : "Several.",
                                 "items" : {
                                    "format" : "pve-node",
                                    "type" : "string"
                                 },
                                 "optional" : 1,
                                 "type" : "array"
                              },
                              "name" : {
                                 "description" : "A name for people.",
                                 "format" : "dns-name",
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "net[n]" : {
                                 "description" : "A network card.",
                                 "format" : {
                                    "e1000" : {
                                       "alias" : "macaddr",
                                       "keyAlias" : "model"
                                    },
                                    "firewall" : {
                                       "description" : "Filter.",
                                       "optional" : 1,
                                       "type" : "boolean",
                                       "typetext" : "<boolean>"
                                    },
                                    "macaddr" : {
                                       "description" : "Hardware address.",
                                       "format" : "mac-addr",
                                       "optional" : 1,
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "model" : {
                                       "default_key" : 1,
                                       "description" : "Card.",
                                       "enum" : [
                                          "virtio",
                                          "e1000"
                                       ],
                                       "format_description" : "model",
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "rate" : {
                                       "description" : "Limit.",
                                       "minimum" : "0",
                                       "optional" : 1,
                                       "type" : "number"
                                    },
                                    "tag" : {
                                       "description" : "VLAN.",
                                       "maximum" : 4094,
                                       "minimum" : 1,
                                       "optional" : 1,
                                       "type" : "integer",
                                       "typetext" : "<integer>"
                                    },
                                    "trunks" : {
                                       "description" : "VLANs that pass.",
                                       "optional" : 1,
                                       "pattern" : "(?^:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*)",
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    },
                                    "virtio" : {
                                       "alias" : "macaddr",
                                       "keyAlias" : "model"
                                    }
                                 },
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "next" : {
                                 "description" : "A range.",
                                 "format" : {
                                    "lower" : {
                                       "default" : 100,
                                       "description" : "From.",
                                       "max" : 999,
                                       "min" : 100,
                                       "optional" : 1,
                                       "type" : "integer",
                                       "typetext" : "<integer>"
                                    }
                                 },
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "node" : {
                                 "description" : "The node's name.",
                                 "format" : "pve-node",
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "onboot" : {
                                 "default" : "0",
                                 "description" : "Start with the node.",
                                 "optional" : 1,
                                 "type" : "boolean",
                                 "typetext" : "<boolean>"
                              },
                              "share" : {
                                 "description" : "Fraction.",
                                 "minimum" : 0.5,
                                 "optional" : 1,
                                 "type" : "number"
                              },
                              "shelf[n]" : {
                                 "description" : "A family whose range nobody knows.",
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "squeeze" : {
                                 "description" : "How.",
                                 "enum" : null,
                                 "optional" : 1,
                                 "type" : "string",
                                 "typetext" : "<string>"
                              },
                              "step" : {
                                 "default" : 32,
                                 "description" : "One of some.",
                                 "enum" : [
                                    "1",
                                    "2",
                                    "4"
                                 ],
                                 "optional" : 1,
                                 "type" : "integer",
                                 "typetext" : "<integer>"
                              },
                              "vmid" : {
                                 "description" : "The guest's number.",
                                 "format" : "pve-vmid",
                                 "maximum" : 999999999,
                                 "minimum" : 100,
                                 "type" : "integer"
                              }
                           }
                        },
                        "permissions" : {
                           "check" : [
                              "and",
                              [
                                 "perm",
                                 "/vms/{vmid}",
                                 [
                                    "VM.Allocate"
                                 ]
                              ],
                              [
                                 "userid-group",
                                 [
                                    "User.Modify"
                                 ],
                                 "groups_param",
                                 "create"
                              ],
                              [
                                 "userid-param",
                                 "self"
                              ]
                           ]
                        },
                        "protected" : 1,
                        "proxyto" : "node",
                        "returns" : {
                           "description" : "The task.",
                           "type" : "string",
                           "typetext" : "<string>"
                        }
                     }
                  },
                  "leaf" : 0,
                  "path" : "/nodes/{node}/kettle",
                  "text" : "kettle"
               },
               {
                  "children" : [
                     {
                        "children" : [
                           {
                              "children" : [
                                 {
                                    "info" : {
                                       "DELETE" : {
                                          "allowtoken" : 1,
                                          "description" : "Away with it.",
                                          "method" : "DELETE",
                                          "name" : "delete",
                                          "parameters" : {
                                             "additionalProperties" : 0,
                                             "properties" : {
                                                "delay" : {
                                                   "description" : "Seconds.",
                                                   "maximum" : 30,
                                                   "minimum" : "1",
                                                   "optional" : 1,
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                },
                                                "node" : {
                                                   "description" : "The node's name.",
                                                   "format" : "pve-node",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "storage" : {
                                                   "description" : "Where.",
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "volume" : {
                                                   "description" : "Which.",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                }
                                             }
                                          },
                                          "protected" : 1,
                                          "returns" : {
                                             "description" : "The task, if it takes long.",
                                             "optional" : 1,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       },
                                       "GET" : {
                                          "allowtoken" : 1,
                                          "description" : "One volume.",
                                          "download_allowed" : 1,
                                          "method" : "GET",
                                          "name" : "info",
                                          "parameters" : {
                                             "additionalProperties" : 0,
                                             "properties" : {
                                                "node" : {
                                                   "description" : "The node's name.",
                                                   "format" : "pve-node",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "storage" : {
                                                   "description" : "Where.",
                                                   "format" : "pve-storage-id",
                                                   "optional" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "volume" : {
                                                   "description" : "Which.",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                }
                                             }
                                          },
                                          "returns" : {
                                             "properties" : {
                                                "attributes" : {
                                                   "items" : {
                                                      "items" : {
                                                         "properties" : {
                                                            "id" : {
                                                               "description" : "Which.",
                                                               "type" : "integer",
                                                               "typetext" : "<integer>"
                                                            },
                                                            "raw" : {
                                                               "description" : "Not said what."
                                                            }
                                                         },
                                                         "type" : "object"
                                                      },
                                                      "type" : "array"
                                                   },
                                                   "type" : "array"
                                                },
                                                "size" : {
                                                   "description" : "Bytes.",
                                                   "renderer" : "bytes",
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                },
                                                "used" : {
                                                   "description" : "Bytes.",
                                                   "optional" : 0,
                                                   "renderer" : "bytes",
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                }
                                             },
                                             "type" : "object"
                                          }
                                       }
                                    },
                                    "leaf" : 1,
                                    "path" : "/nodes/{node}/storage/{storage}/content/{volume}",
                                    "text" : "{volume}"
                                 }
                              ],
                              "info" : {
                                 "GET" : {
                                    "allowtoken" : 1,
                                    "description" : "Volumes.",
                                    "method" : "GET",
                                    "name" : "index",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "storage" : {
                                             "description" : "Where.",
                                             "format" : "pve-storage-id",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       }
                                    },
                                    "returns" : {
                                       "items" : {
                                          "type" : "string"
                                       },
                                       "type" : "array"
                                    }
                                 }
                              },
                              "leaf" : 0,
                              "path" : "/nodes/{node}/storage/{storage}/content",
                              "text" : "content"
                           },
                           {
                              "info" : {
                                 "POST" : {
                                    "allowtoken" : 1,
                                    "description" : "A file.",
                                    "method" : "POST",
                                    "name" : "upload",
                                    "parameters" : {
                                       "additionalProperties" : 0,
                                       "properties" : {
                                          "content" : {
                                             "description" : "Of what kind.",
                                             "enum" : [
                                                "iso",
                                                "vztmpl"
                                             ],
                                             "format" : "pve-storage-content",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "filename" : {
                                             "description" : "Its name.",
                                             "maxLength" : 255,
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "node" : {
                                             "description" : "The node's name.",
                                             "format" : "pve-node",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          },
                                          "storage" : {
                                             "description" : "Where.",
                                             "type" : "string",
                                             "typetext" : "<string>"
                                          }
                                       }
                                    },
                                    "returns" : {
                                       "description" : "The task.",
                                       "type" : "string",
                                       "typetext" : "<string>"
                                    }
                                 }
                              },
                              "leaf" : 1,
                              "path" : "/nodes/{node}/storage/{storage}/upload",
                              "text" : "upload"
                           },
                           {
                              "children" : [
                                 {
                                    "info" : {
                                       "GET" : {
                                          "allowtoken" : 1,
                                          "description" : "The last path parameter is not declared.",
                                          "method" : "GET",
                                          "name" : "entry",
                                          "parameters" : {
                                             "additionalProperties" : 0,
                                             "properties" : {
                                                "node" : {
                                                   "description" : "The node's name.",
                                                   "format" : "pve-node",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "storage" : {
                                                   "description" : "Where.",
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                }
                                             }
                                          },
                                          "returns" : {
                                             "additionalProperties" : 1,
                                             "properties" : {
                                                "note" : {
                                                   "description" : "A key of the future.",
                                                   "optional" : 1,
                                                   "sensitive" : 1,
                                                   "type" : "string",
                                                   "typetext" : "<string>"
                                                },
                                                "seq" : {
                                                   "description" : "Number.",
                                                   "type" : "integer",
                                                   "typetext" : "<integer>"
                                                }
                                             },
                                             "type" : "object"
                                          }
                                       }
                                    },
                                    "leaf" : 1,
                                    "path" : "/nodes/{node}/storage/{storage}/entries/{url_seq}",
                                    "text" : "{url_seq}"
                                 }
                              ],
                              "leaf" : 0,
                              "path" : "/nodes/{node}/storage/{storage}/entries",
                              "text" : "entries"
                           }
                        ],
                        "leaf" : 0,
                        "path" : "/nodes/{node}/storage/{storage}",
                        "text" : "{storage}"
                     }
                  ],
                  "leaf" : 0,
                  "path" : "/nodes/{node}/storage",
                  "text" : "storage"
               }
            ],
            "info" : {
               "GET" : {
                  "allowtoken" : 1,
                  "description" : "A node.",
                  "method" : "GET",
                  "name" : "index",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "node" : {
                           "description" : "The node's name.",
                           "format" : "pve-node",
                           "type" : "string",
                           "typetext" : "<string>"
                        }
                     }
                  },
                  "permissions" : {
                     "user" : "all"
                  },
                  "proxyto" : "node",
                  "returns" : {
                     "type" : "object"
                  }
               }
            },
            "leaf" : 0,
            "path" : "/nodes/{node}",
            "text" : "{node}"
         }
      ],
      "leaf" : 0,
      "path" : "/nodes",
      "text" : "nodes"
   },
   {
      "info" : {
         "GET" : {
            "allowtoken" : 1,
            "description" : "Which it is.",
            "method" : "GET",
            "name" : "version",
            "parameters" : {
               "additionalProperties" : 0
            },
            "permissions" : {
               "user" : "all"
            },
            "returns" : {
               "additionalProperties" : 0,
               "properties" : {
                  "release" : {
                     "description" : "Its short form.",
                     "type" : "string",
                     "typetext" : "<string>"
                  },
                  "repoid" : {
                     "description" : "Its commit.",
                     "pattern" : "[0-9a-fA-F]{8,64}",
                     "type" : "string",
                     "typetext" : "<string>"
                  },
                  "version" : {
                     "description" : "It.",
                     "type" : "string",
                     "typetext" : "<string>"
                  }
               },
               "type" : "object"
            }
         }
      },
      "leaf" : 1,
      "path" : "/version",
      "text" : "version"
   }
]
;

// What follows stands for the viewer's own program: without ExtJS it throws, and
// by then the array is assigned.
Ext.onReady(function() {
    // A shown endpoint gets its name written into the tree.
    let method = apiSchema[0].info.GET;
    method.parameters.name = 'polluted';
});
